import { Button, ScrollArea, Text, UnstyledButton } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { clockTime, dayHeading, momentName } from '../../../shared/day-in-words.ts';
import { beatLabel, modeWords } from '../../../shared/scripts/script-words.ts';
import { bringBackScript } from '../../../shared/scripts/scripts-past-doc.ts';
import type { Script } from '../../../shared/scripts/script.ts';
import type { DocumentSession } from '../../client/document-session.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { showNotice } from '../../ui/notices.tsx';
import type { ScriptHistory } from '../use-script-history.ts';
import styles from './EarlierVersions.module.css';
import { useVersions } from './use-versions.ts';

interface Props {
  script: Script;
  session: DocumentSession;
  history: ScriptHistory;
  onClose: () => void;
}

/** A script as it was after each moment in which it changed, newest first, and the way to have one of them back. */
export function EarlierVersions({ script, session, history, onClose }: Props) {
  const { versions, chosen, shown, reason, readAt, onChoose } = useVersions(session, script.id);
  const days = Map.groupBy(versions ?? [], ({ at }) => dayHeading(at, readAt));

  const bringBack = () => {
    if (!shown) return;
    onClose();
    if (!bringBackScript(session.doc, shown.doc, script.id)) return;
    const takeBack = history.rememberStep();
    showNotice(`The script is as it was ${momentName(shown.version.at, readAt)}.`, () => void takeBack());
  };

  return (
    <Dialog size="xl" title={`Earlier versions of “${script.title}”`} onClose={onClose}>
      {reason !== null && <Text size="sm">{reason}</Text>}
      <div className={styles.columns}>
        <ScrollArea className={styles.list} type="auto">
          {[...days].map(([day, entries]) => (
            <section key={day} aria-label={day}>
              <h3 className={styles.day}>{day}</h3>
              {entries.map((version) => (
                <UnstyledButton
                  key={version.index}
                  className={styles.version}
                  aria-pressed={version === chosen}
                  onClick={() => onChoose(version)}
                >
                  {clockTime(version.at) || 'Earlier'}
                  {version === versions?.[0] && <span className={styles.now}> · as it is now</span>}
                </UnstyledButton>
              ))}
            </section>
          ))}
        </ScrollArea>
        <ScrollArea className={styles.words} type="auto" viewportProps={{ tabIndex: 0, 'aria-label': 'What it said' }}>
          {shown && <ScriptWords script={shown.script} />}
        </ScrollArea>
      </div>
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose}>
          Close
        </Button>
        <Button
          leftSection={<IconArrowBackUp size={17} />}
          disabled={!shown?.script || shown.version === versions?.[0]}
          onClick={bringBack}
        >
          Bring this back
        </Button>
      </div>
    </Dialog>
  );
}

function ScriptWords({ script }: { script: Script | null }) {
  if (!script) return <Text size="sm">The script was not there at this moment.</Text>;
  const { length } = script.variants;
  return (
    <>
      <h3 className={styles.title}>{script.title}</h3>
      <p className={styles.facts}>
        {modeWords[script.mode]}
        {length > 0 && ` · ${length} ${length === 1 ? 'variant' : 'variants'}`}
      </p>
      {script.beats.map((beat) => (
        <div key={beat.id} className={styles.beat}>
          <h4 className={styles.kind}>{beatLabel(beat)}</h4>
          <p className={styles.text}>{beat.text || '—'}</p>
        </div>
      ))}
    </>
  );
}
