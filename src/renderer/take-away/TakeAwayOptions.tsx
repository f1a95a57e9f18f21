import { Checkbox, Stack } from '@mantine/core';
import type { Script } from '../../shared/scripts/script.ts';
import type { TakeAwayChoice } from './take-away-choice.ts';

interface Props {
  choice: TakeAwayChoice;
  onChange: (choice: TakeAwayChoice) => void;
  scripts: readonly Script[];
  takeCount: number;
}

/** What goes in and what stays here. */
export function TakeAwayOptions({ choice, onChange, scripts, takeCount }: Props) {
  const withScript = (scriptId: string, included: boolean) => {
    const others = choice.scriptsLeftOut.filter((id) => id !== scriptId);
    onChange({ ...choice, scriptsLeftOut: included ? others : [...others, scriptId] });
  };

  return (
    <Stack gap="sm" role="group" aria-label="What goes in">
      <Checkbox
        label="The pages, with both people’s marks"
        checked={choice.pages}
        onChange={(event) => onChange({ ...choice, pages: event.currentTarget.checked })}
      />
      <Checkbox
        label="The findings in words"
        checked={choice.findings}
        onChange={(event) => onChange({ ...choice, findings: event.currentTarget.checked })}
      />
      {scripts.map((script) => (
        <Checkbox
          key={script.id}
          label={script.title || 'Untitled script'}
          description={script.variants.length > 0 ? 'With what changes for other pupils' : undefined}
          checked={!choice.scriptsLeftOut.includes(script.id)}
          onChange={(event) => withScript(script.id, event.currentTarget.checked)}
        />
      ))}
      {takeCount > 0 && (
        <Checkbox
          label="Kept rehearsals"
          description="About the speaker rather than the work, so left out unless you both want them in"
          checked={choice.takes}
          onChange={(event) => onChange({ ...choice, takes: event.currentTarget.checked })}
        />
      )}
    </Stack>
  );
}
