import { ActionIcon, Button, ScrollArea, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { RevealedRecord } from '../../../shared/blind/blind-record.ts';
import { compareFindings, type RevealEntry } from '../../../shared/blind/compare-findings.ts';
import type { Artefact } from '../../../shared/library/artefact.ts';
import type { Person } from '../../../shared/library/person.ts';
import { useRevealQuestions } from '../../client/live-queries.ts';
import type { PageLayout } from '../../pages/page-layout.ts';
import type { LitFinding } from '../findings/lit-finding.ts';
import { useAllMarks } from '../layers/use-all-marks.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { PersonChip } from '../people/PersonChip.tsx';
import { RevealEntryCard } from './RevealEntryCard.tsx';
import classes from './RevealPanel.module.css';
import { useBlindStep } from './use-blind-step.ts';

interface Props {
  artefact: Artefact;
  layout: PageLayout;
  left: EditableLayer;
  right: EditableLayer;
  record: RevealedRecord;
  lit: LitFinding;
  onOpen: (mark: Annotation) => void;
  onClose: () => void;
  /** Begins another round; null where nothing can be changed. */
  onAgain: (() => void) | null;
}

/** After both marked alone: what both saw, what only one of them did, and what they make of it. Nothing is counted. */
export function RevealPanel(props: Props) {
  const { artefact, layout, left, right, record, lit, onOpen, onClose, onAgain } = props;
  const { value: questions } = useRevealQuestions();
  const { take } = useBlindStep(artefact.id);
  const ofLeft = useAllMarks(left);
  const ofRight = useAllMarks(right);
  const lists = useMemo(() => compareFindings(ofLeft, ofRight, artefact.pages), [ofLeft, ofRight, artefact.pages]);
  const isEmpty = lists.both.length + lists.onlyOne.length + lists.onlyOther.length === 0;

  const cards = (entries: readonly RevealEntry[]) =>
    entries.map((entry) => (
      <RevealEntryCard
        key={entry.id}
        artefactId={artefact.id}
        entry={entry}
        placed={layout.pages.find(({ page }) => page.id === entry.pageId)}
        left={left}
        right={right}
        questions={questions ?? null}
        settled={record.settled[entry.id] ?? null}
        lit={lit}
        onOpen={onOpen}
        onSettle={(settled) => void take({ type: 'settle', findingId: entry.id, settled })}
      />
    ));

  return (
    <aside className={classes.panel} aria-label="What each of you saw">
      <header className={classes.head}>
        <h2 className={classes.title}>What each of you saw</h2>
        <Tooltip label="Close; what you settled is kept">
          <ActionIcon size={28} aria-label="Close what each of you saw" onClick={onClose}>
            <IconX size={16} />
          </ActionIcon>
        </Tooltip>
      </header>
      <ScrollArea
        className={classes.scroller}
        type="auto"
        viewportProps={{ tabIndex: 0, 'aria-label': 'What each of you saw' }}
      >
        {isEmpty ? (
          <p className={classes.empty}>
            Neither of you said of a mark that it shows a strength or an opportunity, so there is nothing to compare
            yet. Select a mark and press S or O: the lists follow.
          </p>
        ) : (
          <>
            <RevealList
              title="Both of you saw"
              people={[left.person, right.person]}
              none="Nothing of the same kind in the same place."
            >
              {cards(lists.both)}
            </RevealList>
            <RevealList title={`Only ${left.person.name} saw`} people={[left.person]} none="Nothing besides.">
              {cards(lists.onlyOne)}
            </RevealList>
            <RevealList title={`Only ${right.person.name} saw`} people={[right.person]} none="Nothing besides.">
              {cards(lists.onlyOther)}
            </RevealList>
          </>
        )}
        {onAgain && (
          <div className={classes.again}>
            <Button variant="subtle" size="compact-sm" onClick={onAgain}>
              Mark alone once more…
            </Button>
          </div>
        )}
      </ScrollArea>
    </aside>
  );
}

interface ListProps {
  title: string;
  people: readonly Person[];
  /** What it says when nothing stands in it. */
  none: string;
  children: readonly ReactNode[];
}

function RevealList({ title, people, none, children }: ListProps) {
  return (
    <section className={classes.list} aria-label={title}>
      <h3 className={classes.heading}>
        {people.map((person) => (
          <PersonChip key={person.id} person={person} initialOnly />
        ))}
        {title}
      </h3>
      {children.length > 0 ? children : <p className={classes.none}>{none}</p>}
    </section>
  );
}
