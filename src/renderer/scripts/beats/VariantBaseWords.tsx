import { Button, Group } from '@mantine/core';
import type * as Y from 'yjs';
import type { VariantBeat } from '../../../shared/scripts/script.ts';
import { keepOwnWords, revertBeat, type VariantPlace } from '../../../shared/scripts/variant-doc.ts';
import { WordDiff, WordDiffLegend } from '../variants/WordDiff.tsx';
import styles from './Beats.module.css';

interface Props {
  doc: Y.Doc;
  place: VariantPlace;
  beat: VariantBeat;
  /** What the base says for this beat now. */
  baseText: string;
  /** Called just before a step after which the buttons are gone. */
  onStep: () => void;
}

/** What the base says beside a variant's own words; where it has moved since, what it was, and the two ways on. */
export function VariantBaseWords({ doc, place, beat, baseText, onStep }: Props) {
  const step = (act: typeof keepOwnWords) => {
    onStep();
    act(doc, place, beat.id);
  };
  if (!beat.baseMoved) {
    return (
      <div>
        <span className={styles.aside}>Base words</span>
        <p className={styles.words}>{baseText || 'Nothing in the base yet.'}</p>
      </div>
    );
  }
  return (
    <div role="group" aria-label="The base words have changed since">
      <span className={styles.aside}>The base words have changed since</span>
      <div className={styles.words}>
        <WordDiff first={beat.baseMoved.was} second={beat.baseMoved.now} show="both" />
      </div>
      <WordDiffLegend first="then" second="now" />
      <Group gap={6} mt={6}>
        <Button variant="default" size="compact-xs" onClick={() => step(keepOwnWords)}>
          Keep mine
        </Button>
        <Button variant="subtle" size="compact-xs" onClick={() => step(revertBeat)}>
          Take the base
        </Button>
      </Group>
    </div>
  );
}
