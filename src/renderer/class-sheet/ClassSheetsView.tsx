import { EmptyState, Loader, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconListDetails } from '@tabler/icons-react';
import { momentInWords } from '../../shared/day-in-words.ts';
import { useClassSheets } from '../client/live-queries.ts';
import { sentenceFor } from '../client/sentence-for.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { CardList } from '../ui/list/CardList.tsx';
import { ListPage } from '../ui/list/ListPage.tsx';
import styles from './ClassSheetsView.module.css';

interface Props {
  /** The address that opens a sheet. */
  linkTo: (sheetId: string) => string;
}

/** Every whole-class sheet, the last changed first. */
export function ClassSheetsView({ linkTo }: Props) {
  const { value: shelf, error, loading, refresh } = useClassSheets();
  return (
    <ListPage>
      <Title order={1} size="h3">
        Class sheets
      </Title>
      <Text size="sm" c="var(--ink-soft)" mb="md">
        What went well over a set of work, what to teach again, and whom to see next.
      </Text>
      {error !== null && !shelf && <ErrorNotice sentence={sentenceFor(error)} onRetry={refresh} />}
      {loading && <Loader size="sm" aria-label="Reading the sheets" />}
      {shelf?.sheets.length === 0 && shelf.unreadable.length === 0 && (
        <EmptyState
          py={80}
          icon={<IconListDetails size={40} stroke={1.3} aria-hidden />}
          title="No class sheet yet"
          description="Select pieces in the library, or filter to a class set, and choose “Class sheet”. Their marks are counted into one sheet that you then make your own."
        />
      )}
      <CardList label="Class sheets">
        {shelf?.sheets.map(({ id, title, changedAt, pieces }) => (
          <li key={id}>
            <a className={styles.row} href={linkTo(id)}>
              <span className={styles.title}>{title}</span>
              <span className={styles.facts}>
                {pieces} {pieces === 1 ? 'piece' : 'pieces'} · changed {momentInWords(changedAt)}
              </span>
            </a>
          </li>
        ))}
        {shelf?.unreadable.map((folder) => (
          <li key={folder} className={styles.unreadable}>
            <IconAlertTriangle size={18} aria-hidden />
            <p>
              <strong>A sheet that cannot be read.</strong> Its file in {folder} is damaged and was left as it is. The
              work it was made from and everything else are safe. Restore that folder from a backup, or make the sheet
              again from the same work.
            </p>
          </li>
        ))}
      </CardList>
    </ListPage>
  );
}
