import { ActionIcon, Menu, Textarea, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowsTransferUpDown, IconX } from '@tabler/icons-react';
import { errorSections } from '../../shared/class-sheet/class-sheet.ts';
import type { SheetEntry } from '../../shared/class-sheet/sheet-entries.ts';
import { countedInWords, sectionNames } from '../../shared/class-sheet/sheet-words.ts';
import { NOT_SAVED, useCommittedText } from '../ui/use-committed-text.ts';
import { EntryPieces } from './EntryPieces.tsx';
import styles from './EntryRow.module.css';
import type { PieceNames } from './use-piece-names.ts';
import type { SheetEdits } from './use-sheet-edits.ts';

interface Props {
  entry: SheetEntry;
  /** Pieces the sheet was counted on. */
  pieces: number;
  names: PieceNames;
  edits: SheetEdits;
  /** The address that opens a piece. */
  linkTo: (artefactId: string) => string;
  mayChange: boolean;
}

/** One entry: its words, to be changed where they stand, and under them what it was counted from. */
export function EntryRow({ entry, pieces, names, edits, linkTo, mayChange }: Props) {
  const { key, section, source, from } = entry;
  const words = useCommittedText(entry.words, (said) => edits.write(entry, said));
  const [pupil] = section === 'see-next' ? from : [];
  return (
    <li className={styles.entry} data-entry={key}>
      <div className={styles.body}>
        {pupil !== undefined && <span className={styles.who}>{names.nameOf(pupil)}</span>}
        <Textarea
          variant="unstyled"
          autosize
          minRows={1}
          maxLength={2000}
          readOnly={!mayChange}
          aria-label={`${sectionNames[section]}, entry`}
          classNames={{ input: styles.words ?? '' }}
          error={words.unsaved && NOT_SAVED}
          value={words.value}
          onChange={(event) => words.onChange(event.currentTarget.value)}
          onBlur={words.onBlur}
        />
        <div className={styles.source}>
          {countedInWords(entry, pieces)}
          <EntryPieces
            from={from}
            // Under the pupil's alias the pieces go by their titles.
            nameOf={pupil === undefined ? names.nameOf : names.titleOf}
            isThere={names.isThere}
            linkTo={linkTo}
          />
        </div>
      </div>
      {mayChange && (
        <div className={styles.tools}>
          {source === 'reworded' && (
            <Tooltip label="Back to what was counted">
              <ActionIcon
                size={26}
                aria-label={`Back to what was counted: ${entry.words}`}
                onClick={() => void edits.write(entry, null)}
              >
                <IconArrowBackUp size={16} />
              </ActionIcon>
            </Tooltip>
          )}
          {errorSections.some((each) => each === section) && <MoveMenu entry={entry} edits={edits} />}
          <Tooltip label={entry.counted ? 'Leave out' : 'Remove'}>
            <ActionIcon
              size={26}
              aria-label={`Leave out: ${entry.words}`}
              onClick={() => void edits.leaveOut(entry, true)}
            >
              <IconX size={16} />
            </ActionIcon>
          </Tooltip>
        </div>
      )}
    </li>
  );
}

/** Says which kind of error an entry is, by where it stands. */
function MoveMenu({ entry, edits }: Pick<Props, 'entry' | 'edits'>) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size={26} aria-label={`Move: ${entry.words}`}>
          <IconArrowsTransferUpDown size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Move to</Menu.Label>
        {errorSections
          .filter((section) => section !== entry.section)
          .map((section) => (
            <Menu.Item key={section} onClick={() => void edits.move(entry, section)}>
              {sectionNames[section]}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
