import { VisuallyHidden } from '@mantine/core';
import { useMemo } from 'react';
import { diffByWord, type WordRun } from '../../../shared/scripts/word-diff.ts';
import styles from './WordDiff.module.css';

interface Props {
  first: string;
  second: string;
  /** One text of the two, with what only it has marked; or both in one, as an edit. */
  show: 'first' | 'second' | 'both';
}

/** Two texts held against each other by word: what only the first has is struck through, what only the second, underlined. */
export function WordDiff({ first, second, show }: Props) {
  const runs = useMemo(() => diffByWord(first, second), [first, second]);
  const shown = runs.filter((run) => show === 'both' || run.in === 'both' || run.in === show);
  return (
    <p className={styles.words}>
      {shown.map((run, index) => marked(index === 0 ? { ...run, words: run.words.trimStart() } : run, index))}
    </p>
  );
}

function marked(run: WordRun, index: number) {
  if (run.in === 'both') return <span key={index}>{run.words}</span>;
  const words = run.words.trimStart();
  const space = run.words.slice(0, run.words.length - words.length);
  const Mark = run.in === 'first' ? 'del' : 'ins';
  return (
    <span key={index}>
      {space}
      <Mark className={styles[run.in]}>{words}</Mark>
    </span>
  );
}

/** What the two marks mean, for eyes that do not tell their colours apart. */
export function WordDiffLegend({ first, second }: { first: string; second: string }) {
  return (
    <p className={styles.legend}>
      <VisuallyHidden>How words are marked: </VisuallyHidden>
      <del className={styles.first}>struck through</del> {first}
      <span aria-hidden> · </span>
      <VisuallyHidden>, </VisuallyHidden>
      <ins className={styles.second}>underlined</ins> {second}
    </p>
  );
}
