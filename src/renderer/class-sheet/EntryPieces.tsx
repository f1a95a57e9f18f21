import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import styles from './EntryPieces.module.css';

interface Props {
  from: readonly string[];
  /** What a piece is called here. */
  nameOf: (artefactId: string) => string;
  isThere: (artefactId: string) => boolean;
  linkTo: (artefactId: string) => string;
}

const SHOWN = 4;

/** Links to the pieces an entry was counted on; a long row of them is opened on demand. */
export function EntryPieces({ from, nameOf, isThere, linkTo }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? from : from.slice(0, SHOWN);
  if (from.length === 0) return null;
  return (
    <span className={styles.pieces}>
      {shown.map((id) =>
        isThere(id) ? (
          <a key={id} className={styles.piece} href={linkTo(id)}>
            {nameOf(id)}
          </a>
        ) : (
          <span key={id}>{nameOf(id)} (in the trash)</span>
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
