import { SegmentedControl } from '@mantine/core';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import { errorKindSchema } from '../../../shared/marking/palette.ts';

interface Props {
  marks: readonly Annotation[];
  onChange: (edit: (mark: Annotation) => Annotation) => void;
}

/** Whether an error was a slip or a misunderstanding; shown where every selected mark is a code for an error. */
export function ErrorKindPicker({ marks, onChange }: Props) {
  const kinds = new Set(marks.map((mark) => (mark.kind === 'stamp' ? mark.errorKind : undefined)));
  if (kinds.has(undefined)) return null;
  return (
    <SegmentedControl
      fullWidth
      size="xs"
      aria-label="Kind of error"
      value={kinds.size === 1 ? [...kinds][0] : ''}
      data={[
        { value: 'slip', label: 'Slip' },
        { value: 'misunderstanding', label: 'Misunderstanding' },
      ]}
      onChange={(value) => {
        const errorKind = errorKindSchema.parse(value);
        onChange((mark) => ({ ...mark, errorKind }));
      }}
    />
  );
}
