import { VisuallyHidden } from '@mantine/core';
import type { ClassSheet } from '../../shared/class-sheet/class-sheet.ts';
import { TitleField } from '../ui/TitleField.tsx';
import { useCommittedText } from '../ui/use-committed-text.ts';
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
      <VisuallyHidden component="h1">{sheet.title}</VisuallyHidden>
      <TitleField
        label="Title of the sheet"
        text={title}
        readOnly={!mayChange}
        onLeave={() => title.value.trim() === '' && title.onChange(sheet.title)}
      />
    </>
  );
}
