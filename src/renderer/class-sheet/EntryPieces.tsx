import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import styles from './EntryPieces.module.css';
import type { PieceNames } from './use-piece-names.ts';

interface Props {
  from: readonly string[];
  names: PieceNames;
  linkTo: (artefactId: string) => string;
}

const SHOWN = 4;

/** Links to the pieces an entry was counted on; a long row of them is opened on demand. */
export function EntryPieces({ from, names, linkTo }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? from : from.slice(0, SHOWN);
  if (from.length === 0) return null;
  return (
    <span className={styles.pieces}>
      {shown.map((id) =>
        names.isThere(id) ? (
          <a key={id} className={styles.piece} href={linkTo(id)}>
            {names.nameOf(id)}
          </a>
        ) : (
          <span key={id}>{names.nameOf(id)} (in the trash)</span>
        ),
      )}
      {shown.length < from.length && (
        <UnstyledButton className={styles.piece} onClick={() => setAll(true)}>
          and {from.length - shown.length} more
        </UnstyledButton>
      )}
    </span>
  );
}
