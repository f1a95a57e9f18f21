import { Button, Text } from '@mantine/core';
import type { DismissedAdvice } from '../../../shared/scripts/script.ts';
import styles from './Advice.module.css';

interface Props {
  dismissed: readonly DismissedAdvice[];
  titles: ReadonlyMap<string, string>;
  onRestore: (dismissed: DismissedAdvice) => void;
}

/** What was set aside, with the notes people left, to be brought back. */
export function SetAside({ dismissed, titles, onRestore }: Props) {
  if (dismissed.length === 0) return null;
  return (
    <details className={styles.setAside}>
      <summary>Set aside</summary>
      <ul className={styles.entries}>
        {dismissed.map((each) => {
          const title = titles.get(each.ruleId) ?? each.ruleId;
          return (
            <li key={`${each.ruleId}/${each.beatId}/${each.words}`} className={styles.entry}>
              <Text size="sm">
                <span className={styles.title}>{title}</span>
                {each.words && `: ${each.words}`}
              </Text>
              <Text size="sm" c="var(--ink-soft)">
                {each.note}
              </Text>
              <Button
                variant="subtle"
                size="compact-xs"
                aria-label={`Bring back: ${title}`}
                className={styles.aside}
                onClick={() => onRestore(each)}
              >
                Bring back
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
