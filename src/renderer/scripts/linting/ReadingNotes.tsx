import { useState } from 'react';
import type { YearGroup } from '../../../shared/library/artefact.ts';
import type { ScriptAsSaid } from '../../../shared/linting/lint-finding.ts';
import type { Script } from '../../../shared/scripts/script.ts';
import styles from './Advice.module.css';
import { ReadingOfWords } from './ReadingOfWords.tsx';
import { SpokenLoad } from './SpokenLoad.tsx';

interface Props {
  script: Script;
  said: ScriptAsSaid;
  yearGroup: YearGroup | null;
  wordsPerMinute: number;
}

/** How the words would reach somebody of this year group. Folded away until somebody asks. */
export function ReadingNotes({ script, said, yearGroup, wordsPerMinute }: Props) {
  const [opened, setOpened] = useState(false);
  const spoken = said.mode === 'spoken';
  const listener = yearGroup ?? 'this pupil';
  return (
    <details className={styles.reading} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{spoken ? `How it sounds to ${listener}` : `How it reads for ${listener}`}</summary>
      {opened && (
        <div className={styles.notes}>
          {spoken && <SpokenLoad script={script} said={said} yearGroup={yearGroup} wordsPerMinute={wordsPerMinute} />}
          {yearGroup === null ? (
            <p className={styles.soft}>
              Say in the details of the work which year group it is from, and the words are looked at for that age.
            </p>
          ) : (
            <ReadingOfWords said={said} yearGroup={yearGroup} />
          )}
        </div>
      )}
    </details>
  );
}
