import { Text } from '@mantine/core';
import type { Finding } from '../../../shared/annotations/annotation.ts';
import type { FindingEntry } from '../../../shared/annotations/finding-list.ts';
import { FindingRow, type ScriptPart } from './FindingRow.tsx';
import styles from './WorkBeside.module.css';

interface Props {
  findings: readonly FindingEntry[];
  parts: readonly ScriptPart[];
  onBegin: ((annotationId: string) => void) | null;
}

const groups: readonly { finding: Finding; title: string }[] = [
  { finding: 'strength', title: 'Strengths' },
  { finding: 'opportunity', title: 'Opportunities' },
];

/** What both people found, in their words, to be dragged or sent into the script. */
export function FindingsBeside({ findings, parts, onBegin }: Props) {
  if (findings.length === 0) {
    return (
      <Text size="sm" c="var(--ink-soft)">
        Nothing is marked as a strength or an opportunity yet. What you mark while annotating is listed here, ready to
        be put into the script.
      </Text>
    );
  }
  return groups.map(({ finding, title }) => {
    const found = findings.filter((entry) => entry.finding === finding);
    if (found.length === 0) return null;
    return (
      <section key={finding}>
        <h2 className={styles.group}>{title}</h2>
        <ul className={styles.findings}>
          {found.map((entry) => (
            <FindingRow key={entry.id} entry={entry} parts={parts} onBegin={onBegin} />
          ))}
        </ul>
      </section>
    );
  });
}
