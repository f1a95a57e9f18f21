import { ActionIcon, Button, Group, Menu, SegmentedControl } from '@mantine/core';
import {
  IconArrowBackUp,
  IconDots,
  IconFileImport,
  IconHistory,
  IconMicrophone2,
  IconPrinter,
  IconTrash,
} from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { Person } from '../../shared/library/person.ts';
import { modeWords } from '../../shared/scripts/script-words.ts';
import { removeScript, renameScript, setMode } from '../../shared/scripts/script-doc.ts';
import { scriptModes, type Script, type ScriptMode } from '../../shared/scripts/script.ts';
import type { DocumentSession } from '../client/document-session.ts';
import { useSaveState } from '../client/use-document.ts';
import { SaveMark } from '../ui/SaveMark.tsx';
import { TitleField } from '../ui/TitleField.tsx';
import { UndoRedo } from '../ui/UndoRedo.tsx';
import { useCommittedText } from '../ui/use-committed-text.ts';
import { ModeIcon } from './ModeIcon.tsx';
import { useScriptExits } from './script-exits.ts';
import type { ScriptHistory } from './use-script-history.ts';
import { offerUndo } from './offer-undo.ts';
import { EarlierVersions } from './versions/EarlierVersions.tsx';
import { WriterChoice } from './WriterChoice.tsx';
import styles from './ScriptHeader.module.css';

interface Props {
  script: Script;
  session: DocumentSession;
  history: ScriptHistory;
  people: readonly Person[];
  /** How long the words shown are. */
  length: ReactNode;
  onStartAnother: (mode: ScriptMode) => void;
  /** Wants to see the scripts that were removed. */
  onRemoved: () => void;
  /** Rehearses the words shown. */
  onRehearse: () => void;
  /** Prints the words shown, or hands them on. */
  onTakeAway: () => void;
}

/** What the script is called, how it will reach the pupil, and whether it is saved. */
export function ScriptHeader(props: Props) {
  const { script, session, history, people, length, onStartAnother, onRemoved, onRehearse, onTakeAway } = props;
  const { onBringIn } = useScriptExits();
  const { doc } = session;
  const [lookingBack, setLookingBack] = useState(false);
  const save = useSaveState(session);
  const title = useCommittedText(script.title, (value) => renameScript(doc, script.id, value.trim()));

  const remove = () => {
    removeScript(doc, script.id);
    offerUndo(`“${script.title}” was removed.`, history);
  };

  return (
    <div className={styles.header}>
      <div className={styles.row}>
        <div className={styles.title}>
          <TitleField label="Title of the script" text={title} />
        </div>
        <Button
          variant="default"
          px="sm"
          leftSection={<IconPrinter size={18} aria-hidden />}
          aria-label="Print or share"
          title="A slip, a card, a Word file, a pack for a colleague"
          onClick={onTakeAway}
        >
          Print
        </Button>
        <Button leftSection={<IconMicrophone2 size={18} aria-hidden />} onClick={onRehearse}>
          Rehearse
        </Button>
      </div>
      <div className={styles.row}>
        <SegmentedControl
          aria-label="How the feedback is given"
          size="sm"
          value={script.mode}
          onChange={(mode) => setMode(doc, script.id, mode)}
          data={scriptModes.map((mode) => ({ value: mode, label: modeWords[mode] }))}
        />
        <WriterChoice people={people} history={history} />
        <Group gap={2} wrap="nowrap">
          <UndoRedo
            canUndo={history.canUndo}
            canRedo={history.canRedo}
            onUndo={() => history.manager.undo()}
            onRedo={() => history.manager.redo()}
          />
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon aria-label="More for this script">
                <IconDots size={20} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {scriptModes.map((mode) => (
                <Menu.Item key={mode} leftSection={<ModeIcon mode={mode} />} onClick={() => onStartAnother(mode)}>
                  New {modeWords[mode].toLowerCase()} script
                </Menu.Item>
              ))}
              <Menu.Item leftSection={<IconFileImport size={16} aria-hidden />} onClick={onBringIn}>
                Bring in a pack…
              </Menu.Item>
              <Menu.Divider />
              <Menu.Item leftSection={<IconHistory size={16} aria-hidden />} onClick={() => setLookingBack(true)}>
                Earlier versions
              </Menu.Item>
              <Menu.Item leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={onRemoved}>
                Removed scripts
              </Menu.Item>
              <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={remove}>
                Remove this script
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </Group>
        <SaveMark save={save} onRetry={() => session.retry()} />
        <div className={styles.length}>{length}</div>
      </div>
      {lookingBack && (
        <EarlierVersions script={script} session={session} history={history} onClose={() => setLookingBack(false)} />
      )}
    </div>
  );
}
