import { Button, UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { ClassSheet, SheetSection } from '../../shared/class-sheet/class-sheet.ts';
import { piecesCounted } from '../../shared/class-sheet/class-sheet.ts';
import { keyByHand, type SheetEntry } from '../../shared/class-sheet/sheet-entries.ts';
import { emptySections, sectionHints, sectionNames } from '../../shared/class-sheet/sheet-words.ts';
import { makeId } from '../client/make-id.ts';
import { EntryRow } from './EntryRow.tsx';
import styles from './SheetSectionCard.module.css';
import type { PieceNames } from './use-piece-names.ts';
import type { SheetEdits } from './use-sheet-edits.ts';

interface Props {
  section: SheetSection;
  sheet: ClassSheet;
  entries: readonly SheetEntry[];
  names: PieceNames;
  edits: SheetEdits;
  linkTo: (artefactId: string) => string;
  mayChange: boolean;
}

/** One part of the sheet: its entries, what was counted besides, and a line to write another. */
export function SheetSectionCard({ section, sheet, entries, names, edits, linkTo, mayChange }: Props) {
  const card = useRef<HTMLElement>(null);
  const [added, setAdded] = useState<string | null>(null);
  const onSheet = entries.filter(({ leftOut }) => !leftOut);
  const aside = entries.filter(({ leftOut }) => leftOut);
  const hint = sectionHints[section];
  const isThere = onSheet.some(({ key }) => key === added);
  // A line that was just added is written in at once, before the disk has answered.
  const shown = added === null || isThere ? onSheet : [...onSheet, emptyEntry(added, section)];

  useEffect(() => {
    if (added !== null) card.current?.querySelector<HTMLElement>(`[data-entry="${added}"] textarea`)?.focus();
  }, [added]);
  useEffect(() => {
    if (isThere) setAdded(null);
  }, [isThere]);

  const add = async () => {
    const key = keyByHand(makeId());
    setAdded(key);
    const edit = { section, movedTo: null, words: '', leftOut: null, from: [] };
    if (!(await edits.take('Added an entry', { type: 'edit', key, edit }))) setAdded(null);
  };

  return (
    <section ref={card} className={styles.card} aria-labelledby={`part-${section}`} data-section={section}>
      <div className={styles.heading}>
        <h2 id={`part-${section}`} className={styles.title}>
          {sectionNames[section]}
        </h2>
        {mayChange && (
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconPlus size={14} aria-hidden />}
            aria-label={`Add to ${sectionNames[section]}`}
            onClick={() => void add()}
          >
            Add
          </Button>
        )}
      </div>
      {hint !== undefined && shown.length > 0 && <p className={styles.hint}>{hint}</p>}
      {shown.length === 0 && <p className={styles.empty}>{emptySections[section]}</p>}
      <ul className={styles.entries}>
        {shown.map((entry) => (
          <EntryRow
            key={entry.key}
            entry={entry}
            pieces={piecesCounted(sheet.counting)}
            names={names}
            edits={edits}
            linkTo={linkTo}
            mayChange={mayChange}
          />
        ))}
      </ul>
      {aside.length > 0 && <LeftOut entries={aside} names={names} edits={edits} mayChange={mayChange} />}
    </section>
  );
}

function emptyEntry(key: string, section: SheetSection): SheetEntry {
  return { key, section, words: '', source: 'by-hand', counted: null, from: [], leftOut: false };
}

/** What was counted and stays off the sheet, to be brought in with a click. */
function LeftOut({ entries, names, edits, mayChange }: Pick<Props, 'entries' | 'names' | 'edits' | 'mayChange'>) {
  return (
    <details className={styles.aside}>
      <summary>
        {entries.length} more {entries.length === 1 ? 'is' : 'are'} not on the sheet
      </summary>
      <ul className={styles.entries}>
        {entries.map((entry) => (
          <li key={entry.key}>
            <UnstyledButton
              className={styles.bringIn}
              disabled={!mayChange}
              aria-label={`Put on the sheet: ${entry.words}`}
              onClick={() => void edits.leaveOut(entry, false)}
            >
              <IconPlus size={14} aria-hidden />
              <span>
                {entry.section === 'see-next' && entry.from[0] !== undefined && `${names.nameOf(entry.from[0])}: `}
                {entry.words}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
