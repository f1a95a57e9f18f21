import { Anchor, Kbd, Text } from '@mantine/core';
import type * as Y from 'yjs';
import { dismissFindings, restoreFinding } from '../../../shared/linting/dismissal-doc.ts';
import type { LintFinding } from '../../../shared/linting/lint-finding.ts';
import type { DismissedAdvice, Script } from '../../../shared/scripts/script.ts';
import { AdviceEntry } from './AdviceEntry.tsx';
import styles from './Advice.module.css';
import { SetAside } from './SetAside.tsx';

interface Props {
  doc: Y.Doc;
  script: Script;
  findings: readonly LintFinding[];
  /** What each rule is called, by its id. */
  titles: ReadonlyMap<string, string>;
  rulesHref: string;
  onGoTo: (finding: LintFinding) => void;
}

/** What the rules found, rule by rule in the order of the script, each with its reason and another way to say it. No count, no score. */
export function AdviceList({ doc, script, findings, titles, rulesHref, onGoTo }: Props) {
  const byRule = [...Map.groupBy(findings, ({ ruleId }) => ruleId)];
  const setAside = (found: readonly LintFinding[], note: string) =>
    dismissFindings(doc, script.id, found, { note, personId: script.personId, at: Date.now() });
  const restore = (dismissed: DismissedAdvice) => restoreFinding(doc, script.id, dismissed);
  const isEmpty = script.beats.every(({ text }) => text.trim() === '');

  return (
    <section className={styles.advice} aria-labelledby="advice-heading">
      <div className={styles.head}>
        <h2 id="advice-heading" className={styles.heading}>
          To look at again
        </h2>
        {findings.length > 0 && (
          <Text size="sm" c="var(--ink-soft)">
            <Kbd size="xs">F8</Kbd> goes from one to the next
          </Text>
        )}
        <Anchor href={rulesHref} size="sm" ml="auto">
          What the rules look for
        </Anchor>
      </div>
      {findings.length === 0 && (
        <Text size="sm" c="var(--ink-soft)">
          {isEmpty
            ? 'Once there are words, what a rule would look at again is listed here.'
            : 'No rule has anything to say. Rules see words; whether this is the thing to tell this pupil, you two see.'}
        </Text>
      )}
      <ul className={styles.entries}>
        {byRule.map(([ruleId, found]) => (
          <AdviceEntry
            key={ruleId}
            findings={found}
            beats={script.beats}
            onGoTo={onGoTo}
            onSetAside={(note) => setAside(found, note)}
          />
        ))}
      </ul>
      <SetAside dismissed={script.dismissed} titles={titles} onRestore={restore} />
    </section>
  );
}
