import { HoverCard } from '@mantine/core';
import { Fragment } from 'react';
import { advisedPieces } from '../../../shared/linting/advised-pieces.ts';
import type { LintFinding } from '../../../shared/linting/lint-finding.ts';
import styles from './Advice.module.css';
import { useAdviceOn } from './advice-context.ts';
import { adviceId } from './advice-id.ts';

/** Words of a beat that are read here and typed elsewhere, underlined where a rule has something to say about them. */
export function AdvisedText({ beatId, text }: { beatId: string; text: string }) {
  const findings = useAdviceOn(beatId, text);
  return advisedPieces(text, findings).map((piece) =>
    piece.findings.length === 0 ? (
      <Fragment key={piece.from}>{piece.words}</Fragment>
    ) : (
      <HoverCard key={piece.from} width={420} position="top-start" openDelay={300} shadow="md">
        <HoverCard.Target>
          <mark className={styles.advised} tabIndex={-1} data-advised={piece.findings.map(adviceId).join(' ')}>
            {piece.words}
          </mark>
        </HoverCard.Target>
        <HoverCard.Dropdown>
          {piece.findings.map((finding) => (
            <AdviceCard key={adviceId(finding)} finding={finding} />
          ))}
        </HoverCard.Dropdown>
      </HoverCard>
    ),
  );
}

/** What a rule says of the words under the pointer, as in the editors. */
function AdviceCard({ finding: { title, why, rewrite } }: { finding: LintFinding }) {
  return (
    <div className={styles.card}>
      <strong>{title}</strong>
      <p>{why}</p>
      <p>Instead: {rewrite}</p>
    </div>
  );
}

/** Puts the keyboard on the words of a finding where they are only read. False when they are not on the screen. */
export function focusAdvised(finding: LintFinding): boolean {
  const words = document.querySelector<HTMLElement>(`[data-advised~="${adviceId(finding)}"]`);
  words?.focus();
  return words !== null;
}
