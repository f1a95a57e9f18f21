import { Checkbox, Group, Radio, Stack } from '@mantine/core';
import type { Person } from '../../shared/library/person.ts';
import { exportFormats, type ExportChoice, type ExportFormat } from './export-choice.ts';

const FORMATS: Readonly<Record<ExportFormat, { name: string; for: string }>> = {
  pdf: { name: 'PDF', for: 'Page for page, for reading, printing and sending on' },
  png: { name: 'Pictures', for: 'One PNG a page, with the marks drawn in' },
  'web-annotations': { name: 'Marks alone', for: 'One file of W3C Web Annotations, for other programs' },
};

interface Props {
  choice: ExportChoice;
  onChange: (choice: ExportChoice) => void;
  /** Those whose marks may leave. */
  people: readonly Person[];
}

/** In which form, and whose marks. */
export function ExportOptions({ choice, onChange, people }: Props) {
  const include = (personId: string, included: boolean) => {
    const others = choice.leftOut.filter((id) => id !== personId);
    onChange({ ...choice, leftOut: included ? others : [...others, personId] });
  };

  return (
    <Stack gap="lg">
      <Radio.Group
        label="As"
        value={choice.format}
        onChange={(format) => onChange({ ...choice, format: format as ExportFormat })}
      >
        <Stack gap="xs" mt="xs">
          {exportFormats.map((format) => (
            <Radio key={format} value={format} label={FORMATS[format].name} description={FORMATS[format].for} />
          ))}
        </Stack>
      </Radio.Group>
      {choice.format === 'pdf' && (
        <Radio.Group
          label="Marks in the PDF"
          value={choice.marks}
          onChange={(marks) => onChange({ ...choice, marks: marks as ExportChoice['marks'] })}
        >
          <Stack gap="xs" mt="xs">
            <Radio
              value="annotations"
              label="Can be changed"
              description="Other readers show who made each mark and what was said"
            />
            <Radio value="flattened" label="Drawn in for good" description="They look the same in every reader" />
          </Stack>
        </Radio.Group>
      )}
      {people.length > 0 && (
        <Checkbox.Group
          label="Whose marks"
          value={people.filter(({ id }) => !choice.leftOut.includes(id)).map(({ id }) => id)}
        >
          <Group gap="lg" mt="xs">
            {people.map(({ id, name }) => (
              <Checkbox
                key={id}
                value={id}
                label={name}
                onChange={(event) => include(id, event.currentTarget.checked)}
              />
            ))}
          </Group>
        </Checkbox.Group>
      )}
    </Stack>
  );
}
