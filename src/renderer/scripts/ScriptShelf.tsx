import { UnstyledButton } from '@mantine/core';
import type { Script } from '../../shared/scripts/script.ts';
import { ModeIcon } from './ModeIcon.tsx';
import styles from './ScriptShelf.module.css';

interface Props {
  scripts: readonly Script[];
  chosenId: string;
  onChoose: (scriptId: string) => void;
}

/** The artefact's scripts side by side, to go from one to another. */
export function ScriptShelf({ scripts, chosenId, onChoose }: Props) {
  return (
    <nav className={styles.shelf} aria-label="Scripts for this work">
      {scripts.map((script) => (
        <UnstyledButton
          key={script.id}
          className={styles.entry}
          aria-current={script.id === chosenId}
          onClick={() => onChoose(script.id)}
        >
          <ModeIcon mode={script.mode} />
          <span className={styles.title}>{script.title || 'Untitled script'}</span>
        </UnstyledButton>
      ))}
    </nav>
  );
}
