import { Group, NativeSelect } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { beatsAsSaid } from '../../../../shared/scripts/script-plan.ts';
import { beatLabel } from '../../../../shared/scripts/script-words.ts';
import type { Script } from '../../../../shared/scripts/script.ts';
import { WordDiff, WordDiffLegend } from '../WordDiff.tsx';
import styles from './SideBySide.module.css';

interface Props {
  script: Script;
  /** The variant to begin with, held against the base; the first where it is null. */
  variantId: string | null;
}

const BASE = '';

/** The base and a variant, or two variants, held against each other by word. */
export function SideBySide({ script, variantId }: Props) {
  const [left, setLeft] = useState(BASE);
  const [right, setRight] = useState(variantId ?? script.variants[0]?.id ?? BASE);
  const choices = [
    { value: BASE, label: 'Base words' },
    ...script.variants.map(({ id, name }) => ({ value: id, label: name || 'Unnamed pupil' })),
  ];
  const first = beatsAsSaid(script, left || null);
  const second = beatsAsSaid(script, right || null);

  return (
    <section className={styles.frame} aria-label="Two held against each other" tabIndex={0}>
      <Group justify="space-between" mb="sm" gap="sm" className={styles.choices}>
        <Group gap="sm">
          <NativeSelect
            size="xs"
            label="On the left"
            value={left}
            onChange={(event) => setLeft(event.currentTarget.value)}
            data={choices}
          />
          <NativeSelect
            size="xs"
            label="On the right"
            value={right}
            onChange={(event) => setRight(event.currentTarget.value)}
            data={choices}
          />
        </Group>
        <WordDiffLegend first="only on the left" second="only on the right" />
      </Group>
      <ol className={styles.beats}>
        {first.map((beat, index) => {
          const theirs = second[index]?.text ?? '';
          const alike = beat.text === theirs;
          return (
            <li key={beat.id} className={styles.beat}>
              <h3 className={styles.label}>
                {beatLabel(beat)}
                <span className={styles.aside}>
                  {beat.core && <IconLock size={13} aria-hidden />}
                  {beat.core ? ' the same for every pupil' : alike ? ' said alike' : ''}
                </span>
              </h3>
              {alike ? (
                <p className={styles.alike}>{beat.text || 'Nothing yet.'}</p>
              ) : (
                <div className={styles.pair}>
                  <WordDiff first={beat.text} second={theirs} show="first" />
                  <WordDiff first={beat.text} second={theirs} show="second" />
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
