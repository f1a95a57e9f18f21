import { NativeSelect, Radio, Stack } from '@mantine/core';
import { describeProfile } from '../../../shared/scripts/pupil-profile-words.ts';
import type { Script, ScriptChoice } from '../../../shared/scripts/script.ts';
import { useLevelNames } from '../../client/use-level-names.ts';

interface Props {
  scripts: readonly Script[];
  script: Script;
  variantId: string | null;
  onChoose: (choice: ScriptChoice) => void;
}

const BASE = 'base';

/** Which script, and whether as the base says it or for one pupil. */
export function WordsChoice({ scripts, script, variantId, onChoose }: Props) {
  const levelNames = useLevelNames();
  return (
    <Stack gap="sm">
      {scripts.length > 1 && (
        <NativeSelect
          label="Script"
          value={script.id}
          onChange={(event) => onChoose({ scriptId: event.currentTarget.value, variantId: null })}
          data={scripts.map(({ id, title }) => ({ value: id, label: title || 'Untitled script' }))}
        />
      )}
      <Radio.Group
        label="Which words"
        value={variantId ?? BASE}
        onChange={(value) => onChoose({ scriptId: script.id, variantId: value === BASE ? null : value })}
      >
        <Stack gap={6} mt={6}>
          <Radio value={BASE} label="Base words" description={script.title} />
          {script.variants.map((variant) => (
            <Radio
              key={variant.id}
              value={variant.id}
              label={variant.name || 'Another pupil'}
              description={describeProfile(variant.profile, levelNames)}
            />
          ))}
        </Stack>
      </Radio.Group>
    </Stack>
  );
}
