import { Text, UnstyledButton } from '@mantine/core';
import type { FindingEntry } from '../../../shared/annotations/finding-list.ts';
import type { Finding } from '../../../shared/annotations/annotation.ts';
import { FindingBadge } from '../../pages/FindingBadge.tsx';
import styles from './WorkBeside.module.css';

interface Props {
  findings: readonly FindingEntry[];
  onGoTo: (pageId: string) => void;
}

const groups: readonly { finding: Finding; title: string }[] = [
  { finding: 'strength', title: 'Strengths' },
  { finding: 'opportunity', title: 'Opportunities' },
];

/** What both people found, in their words, to draw on while writing. A click turns to the page. */
export function FindingsBeside({ findings, onGoTo }: Props) {
  if (findings.length === 0) {
    return (
      <Text size="sm" c="var(--ink-soft)">
        Nothing is marked as a strength or an opportunity yet. What you mark while annotating is listed here.
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
            <li key={entry.id}>
              <UnstyledButton className={styles.finding} onClick={() => onGoTo(entry.pageId)}>
                <FindingBadge finding={entry.finding} size={18} />
                <span>
                  {entry.words || 'A place in the work, without words'}
                  <span className={styles.source}>
                    {' '}
                    {entry.person.name}, page {entry.pageNumber}
                  </span>
                </span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
