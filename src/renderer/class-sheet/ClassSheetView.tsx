import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { entriesOf } from '../../shared/class-sheet/sheet-entries.ts';
import { dayInWords } from '../../shared/day-in-words.ts';
import { piecesCounted, type SeenSheet, type SheetSection } from '../../shared/class-sheet/class-sheet.ts';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import { useMayChange } from '../ui/may-change.ts';
import styles from './ClassSheetView.module.css';
import { SheetActions } from './SheetActions.tsx';
import { SheetSectionCard } from './SheetSectionCard.tsx';
import { SheetTitle } from './SheetTitle.tsx';
import type { PieceNames } from './use-piece-names.ts';
import { useSheetEdits } from './use-sheet-edits.ts';

interface Props {
  seen: SeenSheet;
  names: PieceNames;
  overview: LibraryOverview;
  /** The address that opens a piece. */
  linkTo: (artefactId: string) => string;
  /** Shows the sheet as the room may see it, in this window or on a second screen. */
  onRoom: (where: 'here' | 'second-screen') => void;
  onCost: () => void;
  onTrashed: () => void;
}

/** The two columns of the sheet; the starter lies under both. */
const columns: readonly (readonly SheetSection[])[] = [
  ['well', 'reteach', 'unsaid', 'slips'],
  ['see-next', 'spellings'],
];

/** One whole-class sheet: counted, and from then on whatever people make of it. */
export function ClassSheetView({ seen, names, overview, linkTo, onRoom, onCost, onTrashed }: Props) {
  const { sheet, hidden } = seen;
  const mayChange = useMayChange();
  const edits = useSheetEdits(sheet);
  const entries = entriesOf(sheet);
  const { counting } = sheet;
  const pieces = piecesCounted(counting);

  // Most sheets have nothing of which the kind of error is open, and then there is nothing to ask.
  const isShown = (section: SheetSection) => section !== 'unsaid' || entries.some((entry) => entry.section === section);
  const card = (section: SheetSection): ReactNode => (
    <SheetSectionCard
      key={section}
      section={section}
      sheet={sheet}
      entries={entries.filter((entry) => entry.section === section)}
      names={names}
      edits={edits}
      linkTo={linkTo}
      mayChange={mayChange}
    />
  );

  return (
    <main className={styles.view} aria-label={sheet.title}>
      <div className={styles.bar}>
        <div className={styles.words}>
          <SheetTitle sheet={sheet} edits={edits} mayChange={mayChange} />
          <Text size="sm" c="var(--ink-soft)">
            Counted on {dayInWords(counting.at)} from {overview.people.map(({ name }) => `${name}’s`).join(' and ')}{' '}
            marks on {pieces} {pieces === 1 ? 'piece' : 'pieces'}
          </Text>
        </div>
        <SheetActions
          sheet={sheet}
          names={names}
          people={overview.people}
          edits={edits}
          mayChange={mayChange}
          onRoom={onRoom}
          onCost={onCost}
          onTrashed={onTrashed}
        />
      </div>
      {counting.alone.length > 0 && (
        <Text className={styles.notice} size="sm">
          {counting.alone.length} {counting.alone.length === 1 ? 'piece was' : 'pieces were'} being marked by each
          person alone, and not counted. Count again when both are done.
        </Text>
      )}
      {hidden > 0 && (
        <Text className={styles.notice} size="sm">
          {hidden} {hidden === 1 ? 'entry is' : 'entries are'} not shown: a piece they rest on is being marked by each
          person alone. They come back when both are done.
        </Text>
      )}
      <div className={styles.columns}>
        {columns.map((sections) => (
          <div key={sections[0]} className={styles.column}>
            {sections.filter(isShown).map(card)}
          </div>
        ))}
        <div className={styles.across}>{card('starter')}</div>
      </div>
    </main>
  );
}
