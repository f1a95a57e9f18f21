import type { ClassSheet } from '../../shared/class-sheet/class-sheet.ts';
import { NOT_SAVED, useCommittedText } from '../ui/use-committed-text.ts';
import styles from './SheetTitle.module.css';
import type { SheetEdits } from './use-sheet-edits.ts';

interface Props {
  sheet: ClassSheet;
  edits: SheetEdits;
  mayChange: boolean;
}

/** The title of a sheet, changed where it stands. An emptied one keeps the title it had. */
export function SheetTitle({ sheet, edits, mayChange }: Props) {
  const title = useCommittedText(sheet.title, (value) => {
    const changed = value.trim();
    if (changed === '' || changed === sheet.title) return;
    return edits.take('Renamed the sheet', { type: 'rename', title: changed });
  });
  return (
    <>
      <h1 className={styles.hidden}>{sheet.title}</h1>
      <input
        className={styles.title}
        aria-label="Title of the sheet"
        title={title.unsaved ? NOT_SAVED : mayChange ? 'Click to rename' : undefined}
        aria-invalid={title.unsaved || undefined}
        readOnly={!mayChange}
        maxLength={120}
        value={title.value}
        onChange={(event) => title.onChange(event.currentTarget.value)}
        onBlur={() => {
          if (title.value.trim() === '') title.onChange(sheet.title);
          title.onBlur();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
    </>
  );
}
