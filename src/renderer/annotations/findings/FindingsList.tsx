import { ScrollArea } from '@mantine/core';
import type { Finding } from '../../../shared/annotations/annotation.ts';
import type { FindingEntry } from '../../../shared/annotations/finding-list.ts';
import type { Page } from '../../../shared/library/artefact.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { PersonChip } from '../people/PersonChip.tsx';
import { FINDING_NAMES } from './finding-words.ts';
import { useFindings } from './use-findings.ts';
import { FindingBadge } from '../../pages/FindingBadge.tsx';
import classes from './FindingsList.module.css';

interface Props {
  layers: readonly EditableLayer[];
  pages: readonly Page[];
  onOpen: (finding: FindingEntry) => void;
}

const ORDER: readonly Finding[] = ['strength', 'opportunity'];
const PLURALS: Readonly<Record<Finding, string>> = { strength: 'Strengths', opportunity: 'Opportunities' };

/** What both people found, strengths first, in page order; choosing one goes there. */
export function FindingsList({ layers: open, pages, onOpen }: Props) {
  const findings = useFindings(open, pages);
  return (
    <aside className={classes.panel} aria-label="Findings">
      <ScrollArea className={classes.scroller} type="auto" viewportProps={{ tabIndex: 0 }}>
        {ORDER.map((kind) => (
          <FindingGroup
            key={kind}
            kind={kind}
            findings={findings.filter(({ finding }) => finding === kind)}
            onOpen={onOpen}
          />
        ))}
        {findings.length === 0 && (
          <p className={classes.empty}>
            Nothing yet. Make a mark on the page, select it, and press <kbd>S</kbd> for a strength or <kbd>O</kbd> for
            an opportunity.
          </p>
        )}
      </ScrollArea>
    </aside>
  );
}

interface GroupProps {
  kind: Finding;
  findings: readonly FindingEntry[];
  onOpen: (finding: FindingEntry) => void;
}

function FindingGroup({ kind, findings, onOpen }: GroupProps) {
  return (
    <section className={classes.section}>
      <h2 className={classes.title}>
        <FindingBadge finding={kind} size={18} /> {PLURALS[kind]}
        <span className={classes.count}>{findings.length}</span>
      </h2>
      {findings.map((finding) => (
        <button key={finding.id} type="button" className={classes.card} onClick={() => onOpen(finding)}>
          <span className={classes.words}>{finding.words || `${FINDING_NAMES[kind]} without words yet`}</span>
          <span className={classes.where}>
            <PersonChip person={finding.person} /> · page {finding.pageNumber}
          </span>
        </button>
      ))}
    </section>
  );
}
