import { useSyncExternalStore } from 'react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import { wordsOf } from '../../../shared/annotations/finding-list.ts';
import type { Settled } from '../../../shared/blind/blind-record.ts';
import type { FoundMark, RevealEntry } from '../../../shared/blind/compare-findings.ts';
import { questionFor, type RevealQuestions } from '../../../shared/blind/reveal-questions.ts';
import { ClipButton } from '../../pages/ClipButton.tsx';
import { FindingBadge } from '../../pages/FindingBadge.tsx';
import type { PlacedPage } from '../../pages/page-layout.ts';
import { MarkClip } from '../../pages/MarkClip.tsx';
import { ChangeFields } from '../../ui/ChangeFields.tsx';
import { FINDING_NAMES } from '../findings/finding-words.ts';
import type { LitFinding } from '../findings/lit-finding.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { PersonChip } from '../people/PersonChip.tsx';
import classes from './RevealEntryCard.module.css';
import { sideOf } from './reveal-words.ts';
import { SettleEntry } from './SettleEntry.tsx';

interface Props {
  artefactId: string;
  entry: RevealEntry;
  placed: PlacedPage | undefined;
  left: EditableLayer;
  right: EditableLayer;
  questions: RevealQuestions | null;
  settled: Settled | null;
  lit: LitFinding;
  onOpen: (mark: Annotation) => void;
  onSettle: (settled: Settled | null) => void;
}

/** One entry of the lists: the place, who said what about it, the question for a difference, and what came of it. */
export function RevealEntryCard(props: Props) {
  const { artefactId, entry, placed, left, right, questions, settled, lit, onOpen, onSettle } = props;
  const marks = [...entry.ofOne, ...entry.ofOther];
  const isLit = useSyncExternalStore(lit.subscribe, () => marks.some(({ id }) => id === lit.current()));
  const [first] = marks;
  if (!first) return null;
  const side = sideOf(entry);
  const personOf = (mark: FoundMark) => (mark.personId === right.person.id ? right.person : left.person);
  const [finder, other] = side === 'other' ? [right.person, left.person] : [left.person, right.person];
  const number = (placed?.index ?? 0) + 1;

  return (
    <article
      className={classes.card}
      data-finding={entry.finding}
      data-lit={isLit ? '' : undefined}
      aria-label={`${FINDING_NAMES[entry.finding]}, page ${number}`}
      onPointerEnter={() => lit.light(first.id, 'card')}
      onPointerLeave={() => lit.light(null, 'card')}
      onFocus={() => lit.light(first.id, 'card')}
      onBlur={() => lit.light(null, 'card')}
    >
      <div className={classes.place}>
        <ClipButton aria-label={`Go to page ${number}: ${wordsOf(first) || 'no words'}`} onClick={() => onOpen(first)}>
          {placed && <MarkClip artefactId={artefactId} placed={placed} mark={first} person={personOf(first)} />}
        </ClipButton>
      </div>
      <div className={classes.body}>
        {marks.map((mark) => (
          <Said key={mark.id} mark={mark} by={side === 'both' ? personOf(mark) : null} />
        ))}
        {entry.readOtherwise.map((mark) => (
          <Said key={mark.id} mark={mark} by={personOf(mark)} />
        ))}
        {side !== 'both' && questions && (
          <p className={classes.question}>
            {questionFor(entry, { finder: finder.name, other: other.name }, questions)}
          </p>
        )}
        <ChangeFields>
          <SettleEntry entry={entry} left={left} right={right} placed={placed} settled={settled} onSettle={onSettle} />
        </ChangeFields>
      </div>
    </article>
  );
}

function Said({ mark, by }: { mark: FoundMark; by: EditableLayer['person'] | null }) {
  return (
    <p className={classes.said}>
      <FindingBadge finding={mark.finding} size={16} />
      <span>
        {by && <PersonChip person={by} initialOnly />}{' '}
        {wordsOf(mark) || `${FINDING_NAMES[mark.finding]}, without words`}
      </span>
    </p>
  );
}
