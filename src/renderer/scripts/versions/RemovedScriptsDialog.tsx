import { Button, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { momentName } from '../../../shared/day-in-words.ts';
import { bringBackScript } from '../../../shared/scripts/scripts-past-doc.ts';
import type { DocumentSession } from '../../client/document-session.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Opening } from '../../ui/Opening.tsx';
import styles from './RemovedScriptsDialog.module.css';
import { useRemovedScripts, type RemovedScript } from './use-removed-scripts.ts';

interface Props {
  session: DocumentSession;
  onBroughtBack: (scriptId: string) => void;
  onClose: () => void;
}

/** The scripts that were removed from this piece of work, each with the way to have it back as it was last. */
export function RemovedScriptsDialog({ session, onBroughtBack, onClose }: Props) {
  const removed = useRemovedScripts(session);
  const bringBack = ({ script, doc }: RemovedScript) => {
    onClose();
    bringBackScript(session.doc, doc, script.id);
    onBroughtBack(script.id);
  };
  return (
    <Dialog size="md" title="Removed scripts" onClose={onClose}>
      {removed.state === 'reading' && <Opening label="Looking for removed scripts" />}
      {removed.state === 'unreadable' && <Text size="sm">{removed.reason}</Text>}
      {removed.state === 'read' && removed.removed.length === 0 && (
        <Text size="sm">No script was removed from this piece of work that is not there again.</Text>
      )}
      {removed.state === 'read' && removed.removed.length > 0 && (
        <ul className={styles.list}>
          {removed.removed.map((each) => (
            <li key={each.script.id} className={styles.removed}>
              <div className={styles.words}>
                <p className={styles.title}>{each.script.title || 'Untitled script'}</p>
                <p className={styles.about}>
                  Removed {momentName(each.at, removed.readAt)}
                  {firstWords(each) && ` · ${firstWords(each)}`}
                </p>
              </div>
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconArrowBackUp size={15} aria-hidden />}
                aria-label={`Bring back “${each.script.title || 'Untitled script'}”`}
                onClick={() => bringBack(each)}
              >
                Bring back
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

/** What two scripts of the same title are told apart by. */
function firstWords({ script }: RemovedScript): string {
  return script.beats.find(({ text }) => text.trim() !== '')?.text.trim() ?? '';
}
