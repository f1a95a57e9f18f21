import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type * as Y from 'yjs';
import { beatText } from '../../../shared/scripts/script-doc.ts';
import { beatWords } from '../../../shared/scripts/script-words.ts';
import type { Script, Variant, VariantBeat } from '../../../shared/scripts/script.ts';
import { overrideBeat, revertBeat } from '../../../shared/scripts/variant-doc.ts';
import { useAdviceExtension } from '../linting/advice-context.ts';
import { BeatEditor } from './BeatEditor.tsx';
import { BeatHeading } from './BeatHeading.tsx';
import styles from './Beats.module.css';

interface Props {
  doc: Y.Doc;
  script: Script;
  variant: Variant;
  beat: VariantBeat;
  baseText: string;
  history: Y.UndoManager;
  wordsPerMinute: number;
}

/** One beat, as the base says it on the left and as this variant says it on the right. */
export function VariantBeatRow({ doc, script, variant, beat, baseText, history, wordsPerMinute }: Props) {
  const place = { scriptId: script.id, variantId: variant.id };
  const { label, prompt } = beatWords[beat.kind];
  const advice = useAdviceExtension(beat.id);
  const own = beat.source === 'own' ? beatText(doc, place, beat.id) : null;

  return (
    <li className={styles.beat}>
      <div className={styles.bar}>
        <BeatHeading beat={beat} mode={script.mode} wordsPerMinute={wordsPerMinute} />
        {beat.core && (
          <span className={styles.aside}>
            <IconLock size={14} aria-hidden /> The same for every pupil
          </span>
        )}
        {own && (
          <Button variant="subtle" size="compact-xs" onClick={() => revertBeat(doc, place, beat.id)}>
            Back to the base words
          </Button>
        )}
        {!own && !beat.core && (
          <Button variant="default" size="compact-xs" onClick={() => overrideBeat(doc, place, beat.id)}>
            Change for this pupil
          </Button>
        )}
      </div>
      {own ? (
        <div className={styles.pair}>
          <div>
            <span className={styles.aside}>Base words</span>
            <p className={styles.words}>{baseText || 'Nothing in the base yet.'}</p>
          </div>
          <div>
            <span className={styles.aside}>{variant.name}</span>
            <BeatEditor
              text={own}
              history={history}
              label={`${label}, ${variant.name}`}
              prompt={prompt}
              extensions={advice}
            />
          </div>
        </div>
      ) : (
        <p className={styles.words}>{baseText || 'Nothing here yet.'}</p>
      )}
    </li>
  );
}
