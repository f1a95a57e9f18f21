import { ActionIcon, Group, NativeSelect, TextInput, Tooltip } from '@mantine/core';
import { IconUserMinus } from '@tabler/icons-react';
import type * as Y from 'yjs';
import { yearGroups, yearGroupSchema } from '../../../shared/library/artefact.ts';
import { characteristicWords } from '../../../shared/scripts/script-words.ts';
import { levelSchema, type PupilProfile, type Variant } from '../../../shared/scripts/script.ts';
import { removeVariant, renameVariant, setProfile } from '../../../shared/scripts/variant-doc.ts';
import { useCommittedText } from '../../ui/use-committed-text.ts';
import { showRemoved } from '../show-removed.ts';
import type { ScriptHistory } from '../use-script-history.ts';

interface Props {
  doc: Y.Doc;
  scriptId: string;
  variant: Variant;
  history: ScriptHistory;
}

const levelled = ['confidence', 'motivation', 'priorAttainment'] as const;

/** Who a variant is for: a made-up pupil, by the four characteristics feedback may be altered for. */
export function VariantProfile({ doc, scriptId, variant, history }: Props) {
  const place = { scriptId, variantId: variant.id };
  const name = useCommittedText(variant.name, (value) => renameVariant(doc, place, value.trim()));
  const remove = () => {
    removeVariant(doc, place);
    showRemoved(variant.name, history);
  };
  const change = (part: Partial<PupilProfile>) => setProfile(doc, place, { ...variant.profile, ...part });

  return (
    <Group align="flex-end" gap="sm" mb="md" role="group" aria-label="Who this variant is for">
      <TextInput
        label="Made-up pupil"
        size="xs"
        w={190}
        maxLength={80}
        value={name.value}
        onChange={(event) => name.onChange(event.currentTarget.value)}
        onBlur={name.onBlur}
      />
      {levelled.map((characteristic) => (
        <NativeSelect
          key={characteristic}
          label={characteristicWords[characteristic].label}
          size="xs"
          value={variant.profile[characteristic]}
          onChange={(event) => change({ [characteristic]: levelSchema.parse(event.currentTarget.value) })}
          data={levelSchema.options.map((level) => ({
            value: level,
            label: characteristicWords[characteristic].levels[level],
          }))}
        />
      ))}
      <NativeSelect
        label="Age"
        size="xs"
        value={variant.profile.age ?? ''}
        onChange={(event) => change({ age: yearGroupSchema.safeParse(event.currentTarget.value).data ?? null })}
        data={[{ value: '', label: 'any year' }, ...yearGroups]}
      />
      <Tooltip label="Remove this variant">
        <ActionIcon aria-label="Remove this variant" onClick={remove}>
          <IconUserMinus size={18} />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}
