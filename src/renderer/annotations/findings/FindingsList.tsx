import { ScrollArea } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import type { Annotation, Finding } from '../../../shared/annotations/annotation.ts';
import type { Person } from '../../../shared/library/person.ts';
import type { PageLayout } from '../../pages/page-layout.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { pageOf } from '../pane-desk.ts';
import { PersonChip } from '../PersonChip.tsx';
import { FINDING_NAMES, findingWords, MARK_NAMES } from './finding-words.ts';
import { FindingBadge } from './FindingBadge.tsx';
import classes from './FindingsList.module.css';

interface Props {
  layers: readonly EditableLayer[];
  layout: PageLayout;
  onOpen: (annotation: Annotation) => void;
}

const ORDER: readonly Finding[] = ['strength', 'opportunity'];
const PLURALS: Readonly<Record<Finding, string>> = { strength: 'Strengths', opportunity: 'Opportunities' };

/** What both people found, strengths first, in page order; choosing one goes there. */
export function FindingsList({ layers, layout, onOpen }: Props) {
  const findings = useFindings(layers, layout);
  return (
    <aside className={classes.panel} aria-label="Findings">
      <ScrollArea className={classes.scroller} type="auto" viewportProps={{ tabIndex: 0, 'aria-label': 'Findings' }}>
        {ORDER.map((kind) => (
          <section key={kind} className={classes.section}>
            <h2 className={classes.title}>
              <FindingBadge finding={kind} size={18} /> {PLURALS[kind]}
              <span className={classes.count}>{findings.filter(({ mark }) => mark.finding === kind).length}</span>
            </h2>
            {findings
              .filter(({ mark }) => mark.finding === kind)
              .map(({ mark, person, page }) => (
                <button key={mark.id} type="button" className={classes.card} onClick={() => onOpen(mark)}>
                  <span className={classes.words}>
                    {findingWords(mark) || `${MARK_NAMES[mark.kind]}, no words yet`}
                  </span>
                  <span className={classes.where}>
                    <PersonChip person={person} /> · page {page + 1}
                    <span className={classes.hidden}>, {FINDING_NAMES[kind]}</span>
                  </span>
                </button>
              ))}
          </section>
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

function useFindings(
  layers: readonly EditableLayer[],
  layout: PageLayout,
): { mark: Annotation; person: Person; page: number }[] {
  const marks = [useMarks(layers[0]), useMarks(layers[1])];
  return layers
    .flatMap(({ person }, i) =>
      (marks[i] ?? []).flatMap((mark) => {
        const page = mark.finding ? pageOf(layout, mark) : null;
        return page ? [{ mark, person, page: page.index }] : [];
      }),
    )
    .sort((a, b) => a.page - b.page || a.mark.madeAt - b.mark.madeAt);
}

const NO_MARKS: readonly Annotation[] = [];

function useMarks(layer: EditableLayer | undefined): readonly Annotation[] {
  return useSyncExternalStore(layer?.index.subscribe ?? neverChanges, layer?.index.all ?? noMarks);
}

function neverChanges(): () => void {
  return () => undefined;
}

function noMarks(): readonly Annotation[] {
  return NO_MARKS;
}
