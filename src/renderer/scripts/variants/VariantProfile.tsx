import { ActionIcon, Group, Menu, NativeSelect, TextInput } from '@mantine/core';
import { IconCopy, IconDots, IconTag, IconUserMinus } from '@tabler/icons-react';
import { useState } from 'react';
import type * as Y from 'yjs';
import { yearGroupSchema, type YearGroup } from '../../../shared/library/artefact.ts';
import { characteristicLabels } from '../../../shared/scripts/pupil-profile-words.ts';
import { levelSchema, type PupilProfile, type Variant } from '../../../shared/scripts/script.ts';
import { removeVariant, renameVariant, setProfile } from '../../../shared/scripts/variant-doc.ts';
import { useCommittedText } from '../../ui/use-committed-text.ts';
import { offerUndo } from '../offer-undo.ts';
import type { ScriptHistory } from '../use-script-history.ts';
import { ageChoices } from './age-choices.ts';
import { LevelNamesDialog } from './LevelNamesDialog.tsx';
import { useLevelNames } from '../../client/use-level-names.ts';

interface Props {
  doc: Y.Doc;
  scriptId: string;
  variant: Variant;
  history: ScriptHistory;
  /** The year group of the class, beside which a pupil is younger or older; null when nobody said. */
  classYear: YearGroup | null;
  onDuplicate: () => void;
}

const levelled = ['confidence', 'motivation', 'priorAttainment'] as const;

/** Who a variant is for: a made-up pupil, by the four characteristics feedback may be altered for. */
export function VariantProfile({ doc, scriptId, variant, history, classYear, onDuplicate }: Props) {
  const place = { scriptId, variantId: variant.id };
  const names = useLevelNames();
  const [naming, setNaming] = useState(false);
  const name = useCommittedText(variant.name, (value) => renameVariant(doc, place, value.trim()));
  const remove = () => {
    removeVariant(doc, place);
    offerUndo(`“${variant.name || 'Unnamed pupil'}” was removed.`, history);
  };
  const change = (part: Partial<PupilProfile>) => setProfile(doc, place, { ...variant.profile, ...part });

  return (
    <Group align="flex-end" gap="sm" mb="md" role="group" aria-label="Who this variant is for">
      <TextInput
        label="Made-up pupil"
        size="xs"
        w={170}
        maxLength={80}
        value={name.value}
        onChange={(event) => name.onChange(event.currentTarget.value)}
        onBlur={name.onBlur}
      />
      {levelled.map((characteristic) => (
        <NativeSelect
          key={characteristic}
          label={characteristicLabels[characteristic]}
          size="xs"
          value={variant.profile[characteristic]}
          onChange={(event) => change({ [characteristic]: levelSchema.parse(event.currentTarget.value) })}
          data={levelSchema.options.map((level) => ({ value: level, label: names[characteristic][level] }))}
        />
      ))}
      <NativeSelect
        label={characteristicLabels.age}
        size="xs"
        value={variant.profile.age ?? ''}
        onChange={(event) => change({ age: yearGroupSchema.safeParse(event.currentTarget.value).data ?? null })}
        data={ageChoices(variant.profile.age, classYear, names.age)}
      />
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label="More for this variant">
            <IconDots size={20} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconTag size={16} aria-hidden />} onClick={() => setNaming(true)}>
            Name the levels
          </Menu.Item>
          <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={onDuplicate}>
            Duplicate this variant
          </Menu.Item>
          <Menu.Item leftSection={<IconUserMinus size={16} aria-hidden />} onClick={remove}>
            Remove this variant
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {naming && <LevelNamesDialog names={names} onClose={() => setNaming(false)} />}
    </Group>
  );
}
