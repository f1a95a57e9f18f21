import { Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { SheetSummary } from '../../shared/class-sheet/class-sheet.ts';
import { dayInWords } from '../../shared/day-in-words.ts';
import { api } from '../client/api.ts';
import { reportOutcome } from '../client/report-outcome.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { CardList } from '../ui/list/CardList.tsx';
import { TrashRow } from '../ui/list/TrashRow.tsx';
import styles from './TrashedSheets.module.css';

/** Class sheets in the trash: put one back, or delete it for good. */
export function TrashedSheets({ sheets }: { sheets: readonly SheetSummary[] }) {
  const [doomed, setDoomed] = useState<SheetSummary | null>(null);
  return (
    <section className={styles.sheets} aria-labelledby="trashed-sheets">
      <Title order={2} size="h5" id="trashed-sheets" mb="xs">
        Class sheets
      </Title>
      <CardList label="Class sheets in the trash">
        {sheets.map((sheet) => (
          <TrashRow
            key={sheet.id}
            until={sheet.trashed ? dayInWords(sheet.trashed.deleteOn) : ''}
            onPutBack={() =>
              void reportOutcome(api.classSheets.restore({ sheetIds: [sheet.id] }), 'Put the sheet back')
            }
            onDelete={() => setDoomed(sheet)}
          >
            <Text size="sm" fw={580} truncate>
              {sheet.title}
            </Text>
          </TrashRow>
        ))}
      </CardList>
      {doomed && (
        <ConfirmDialog
          title={`Delete “${doomed.title}” for ever?`}
          confirm="Delete for ever"
          onClose={() => setDoomed(null)}
          onConfirm={() =>
            void reportOutcome(api.classSheets.deleteForever({ sheetIds: [doomed.id] }), 'Deleted the sheet for ever')
          }
        >
          This deletes the sheet with every word on it. The pieces of work it was made from stay. It cannot be undone.
        </ConfirmDialog>
      )}
    </section>
  );
}
