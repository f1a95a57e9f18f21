import type * as Y from 'yjs';
import type { Script, Variant } from '../../../shared/scripts/script.ts';
import styles from './Beats.module.css';
import { VariantBeatRow } from './VariantBeatRow.tsx';

interface Props {
  doc: Y.Doc;
  script: Script;
  variant: Variant;
  history: Y.UndoManager;
  wordsPerMinute: number;
}

/** A variant beside the base it comes from: what is the same is quiet, what is changed stands out. */
export function VariantBeats({ doc, script, variant, history, wordsPerMinute }: Props) {
  return (
    <ol className={styles.beats}>
      {variant.beats.map((beat, index) => (
        <VariantBeatRow
          key={beat.id}
          doc={doc}
          script={script}
          variant={variant}
          beat={beat}
          baseText={script.beats[index]?.text ?? ''}
          history={history}
          wordsPerMinute={wordsPerMinute}
        />
      ))}
    </ol>
  );
}
