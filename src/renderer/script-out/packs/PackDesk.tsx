import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { IconDownload, IconFileImport } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import type { Artefact } from '../../../shared/library/artefact.ts';
import { scriptPackFile } from '../../../shared/script-packs/script-pack-file.ts';
import { packScripts, type ScriptPack } from '../../../shared/script-packs/script-pack.ts';
import type { Script } from '../../../shared/scripts/script.ts';
import { useStarterPacks } from '../../client/live-queries.ts';
import { useLevelNames } from '../../client/use-level-names.ts';
import { useMayChange } from '../../ui/may-change.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { OutChoice } from '../out-choice.ts';
import { PaperScreen } from '../../ui/paper/PaperScreen.tsx';
import { OutOptions } from '../OutOptions.tsx';
import { packAsPaper } from './pack-as-paper.ts';

interface Props {
  choice: OutChoice;
  onChoice: (choice: OutChoice) => void;
  switcher: ReactNode;
  artefact: Artefact;
  scripts: readonly Script[];
  onBringIn: () => void;
}

/** What goes into a pack for a colleague, and what it will say. */
export function PackDesk({ choice, onChoice, switcher, artefact, scripts, onBringIn }: Props) {
  const mayChange = useMayChange();
  const levelNames = useLevelNames();
  const { value: starterPacks = [] } = useStarterPacks();
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const [startersIn, setStartersIn] = useState<readonly string[]>([]);
  const [tied, setTied] = useState(false);
  const pack: ScriptPack = useMemo(
    () =>
      packScripts(
        scripts.filter(({ id }) => !leftOut.includes(id)),
        starterPacks.filter(({ id }) => startersIn.includes(id)),
        tied ? { kept: true } : { kept: false, alias: artefact.alias },
      ),
    [scripts, leftOut, starterPacks, startersIn, tied, artefact.alias],
  );
  const isEmpty = pack.scripts.length + pack.starters.length === 0;

  return (
    <PaperScreen
      title="Take away"
      ownWidth
      paper={packAsPaper(pack, levelNames)}
      options={
        <OutOptions choice={choice} onChoice={onChoice} switcher={switcher}>
          <Stack gap="sm" role="group" aria-label="What goes into the pack">
            {scripts.map(({ id, title, variants }) => (
              <Checkbox
                key={id}
                label={title || 'Untitled script'}
                description={variants.length > 0 ? 'With what changes for other pupils' : undefined}
                checked={!leftOut.includes(id)}
                onChange={(event) => setLeftOut(toggled(leftOut, id, !event.currentTarget.checked))}
              />
            ))}
            {starterPacks.map(({ id, name }) => (
              <Checkbox
                key={id}
                label={`Sentence starters: ${name}`}
                checked={startersIn.includes(id)}
                onChange={(event) => setStartersIn(toggled(startersIn, id, event.currentTarget.checked))}
              />
            ))}
          </Stack>
          <Checkbox
            label="Keep what ties it to this piece of work"
            description="The made-up name and the places on the pages. Only for the same piece on another computer."
            checked={tied}
            onChange={(event) => setTied(event.currentTarget.checked)}
          />
          <Group gap="xs">
            <Button
              leftSection={<IconDownload size={18} aria-hidden />}
              disabled={isEmpty}
              onClick={() => saveFile(nameOf(pack), scriptPackFile(pack), 'application/json')}
            >
              Save the pack
            </Button>
            {mayChange && (
              <Button variant="default" leftSection={<IconFileImport size={18} aria-hidden />} onClick={onBringIn}>
                Bring in a pack…
              </Button>
            )}
          </Group>
          <Text size="sm" c="var(--ink-soft)">
            {isEmpty
              ? 'Choose at least one script or one set of starters.'
              : tied
                ? 'This pack says whose work it is, under the made-up name. Pass it on with care.'
                : 'No page, no mark and no pupil’s name goes with it. Other names in the words stay: read it through.'}
          </Text>
        </OutOptions>
      }
    />
  );
}

function toggled(list: readonly string[], id: string, listed: boolean): readonly string[] {
  const others = list.filter((known) => known !== id);
  return listed ? [...others, id] : others;
}

/** After what is in it and never after the work, whose title may say whose it is. */
function nameOf({ scripts, starters }: ScriptPack): string {
  return scripts.length === 0 && starters.length > 0 ? 'Sentence starters.json' : 'Feedback scripts.json';
}
