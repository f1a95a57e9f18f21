import { Badge, Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { SheetSummary } from '../../shared/class-sheet/class-sheet.ts';
import { dayInWords } from '../../shared/day-in-words.ts';
import { api } from '../client/api.ts';
import { reportOutcome } from '../client/report-outcome.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import styles from './TrashedSheets.module.css';

/** Class sheets in the trash: put one back, or delete it for good. */
export function TrashedSheets({ sheets }: { sheets: readonly SheetSummary[] }) {
  const [doomed, setDoomed] = useState<SheetSummary | null>(null);
  return (
    <section className={styles.sheets} aria-labelledby="trashed-sheets">
      <Title order={2} size="h5" id="trashed-sheets" mb="xs">
        Class sheets
      </Title>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet.id} className={styles.row}>
            <Text size="sm" fw={580} flex="1 1 160px" truncate>
              {sheet.title}
            </Text>
            {sheet.trashed && (
              <Badge variant="outline" color="gray" tt="none" c="var(--ink-soft)" fw={500} className={styles.until}>
                until {dayInWords(sheet.trashed.deleteOn)}
              </Badge>
            )}
            <Group gap="xs" wrap="nowrap">
              <Button
                size="xs"
                variant="default"
                onClick={() =>
                  void reportOutcome(api.classSheets.restore({ sheetIds: [sheet.id] }), 'Put the sheet back')
                }
              >
                Put back
              </Button>
              <Button size="xs" variant="subtle" color="var(--danger)" onClick={() => setDoomed(sheet)}>
                Delete for ever…
              </Button>
            </Group>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        opened={doomed !== null}
        title={`Delete “${doomed?.title}” for ever?`}
        confirm="Delete for ever"
        onClose={() => setDoomed(null)}
        onConfirm={() =>
          void reportOutcome(
            api.classSheets.deleteForever({ sheetIds: doomed ? [doomed.id] : [] }),
            'Deleted the sheet for ever',
          )
        }
      >
        This deletes the sheet with every word on it. The pieces of work it was made from stay. It cannot be undone.
      </ConfirmDialog>
    </section>
  );
}
