import { useDocumentTitle, useHotkeys } from '@mantine/hooks';
import { useEffect } from 'react';
import { usePieceNames } from '../class-sheet/use-piece-names.ts';
import { useClassSheet } from '../client/live-queries.ts';
import { sentenceFor } from '../client/sentence-for.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { late } from '../ui/late.tsx';
import { clearNotices } from '../ui/notices.tsx';
import { Opening } from '../ui/Opening.tsx';
import { isWall } from './open-wall.ts';
import { goTo } from './use-place.ts';
import classes from './RoomScreen.module.css';

const RoomView = late(
  () => import('../class-sheet/RoomView.tsx'),
  (module) => module.RoomView,
  <Opening label="Opening the sheet" />,
);

/**
 * A class sheet for the projector, with no header and no menu. Nothing is shown before every alias is known, because
 * each has to be kept out of it. Escape goes back; on the projector, where the sheet with its aliases must not appear, it
 * closes the window.
 */
export function RoomScreen({ sheetId }: { sheetId: string }) {
  const { value: seen, error, refresh } = useClassSheet(sheetId);
  const { names, error: namesError } = usePieceNames();
  const problem = error ?? namesError;
  // What was done just before may have a pupil's alias in it, and is nothing to the room.
  useEffect(clearNotices, []);
  useDocumentTitle('For the room – Marginalia');
  useHotkeys([['Escape', () => (isWall() ? window.close() : goTo({ screen: 'sheet', sheetId }))]]);
  return (
    <main className={classes.room}>
      {seen && names ? (
        <RoomView sheet={seen.sheet} aliases={names.aliases} />
      ) : problem === null ? (
        <Opening label="Opening the sheet" />
      ) : (
        <ErrorNotice sentence={sentenceFor(problem)} onRetry={refresh} />
      )}
    </main>
  );
}
