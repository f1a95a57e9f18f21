import { Textarea } from '@mantine/core';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { FindingEntry } from '../../../shared/annotations/finding-list.ts';
import type { Framework } from '../../../shared/framework/framework.ts';
import type { Script } from '../../../shared/scripts/script.ts';
import { ClipButton } from '../../pages/ClipButton.tsx';
import { FindingBadge } from '../../pages/FindingBadge.tsx';
import { MarkClip } from '../../pages/MarkClip.tsx';
import type { PlacedPage } from '../../pages/page-layout.ts';
import { useMayChange } from '../../ui/may-change.ts';
import { useCommittedText } from '../../ui/use-committed-text.ts';
import { PersonChip } from '../people/PersonChip.tsx';
import { FINDING_NAMES, withComment, withFinding, withStatements } from './finding-words.ts';
import classes from './FindingCard.module.css';
import { FindingMenu } from './FindingMenu.tsx';
import type { LitFinding } from './lit-finding.ts';
import { StatementTags } from '../../framework/StatementTags.tsx';

interface Props {
  artefactId: string;
  entry: FindingEntry;
  placed: PlacedPage | undefined;
  framework: Framework | null;
  scripts: readonly Script[];
  lit: LitFinding;
  /** It is selected on the page. */
  chosen: boolean;
  /** Its owner has the pen, and may change what they said. */
  editable: boolean;
  onOpen: () => void;
  onChange: (mark: Annotation) => void;
  /** Puts it into a script, or (null) begins one with it; absent where scripts are out of reach. */
  onScript: ((scriptId: string | null) => void) | null;
}

/** One finding: the place in the work, what was said about it, whose it is, and what it has to do with. */
export function FindingCard(props: Props) {
  const { artefactId, entry, placed, framework, scripts, lit, chosen, editable, onOpen, onChange, onScript } = props;
  const { mark, finding, words, person, pageNumber } = entry;
  const mayChange = useMayChange();
  const card = useRef<HTMLElement>(null);
  const isLit = useSyncExternalStore(lit.subscribe, () => lit.current() === mark.id);
  useEffect(() => {
    const toFollow = (isLit && lit.litFrom() === 'page') || chosen;
    if (toFollow) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isLit, chosen, lit]);
  useEffect(() => () => lit.light(null, 'card'), [lit]);

  return (
    <article
      ref={card}
      className={classes.card}
      data-finding={finding}
      data-lit={isLit || chosen ? '' : undefined}
      aria-label={`${FINDING_NAMES[finding]}, ${person.name}, page ${pageNumber}`}
      onPointerEnter={() => lit.light(mark.id, 'card')}
      onPointerLeave={() => lit.light(null, 'card')}
      onFocus={() => lit.light(mark.id, 'card')}
      onBlur={() => lit.light(null, 'card')}
    >
      <div className={classes.place}>
        <ClipButton aria-label={`Go to page ${pageNumber}: ${words || 'no words yet'}`} onClick={onOpen}>
          {placed && <MarkClip artefactId={artefactId} placed={placed} mark={mark} person={person} />}
        </ClipButton>
      </div>
      <div className={classes.said}>
        <FindingBadge finding={finding} size={18} />
        {editable ? (
          <Words mark={mark} onChange={onChange} />
        ) : (
          <p className={classes.words} data-empty={words ? undefined : ''}>
            {words || `${person.name} has not said yet what it shows`}
          </p>
        )}
      </div>
      <footer className={classes.foot}>
        <span className={classes.where}>
          <PersonChip person={person} />
          <span>p. {pageNumber}</span>
        </span>
        {framework && (
          <StatementTags
            framework={framework}
            codes={mark.statements ?? []}
            onChange={mayChange ? (codes) => onChange(withStatements(mark, codes)) : null}
          />
        )}
        {mayChange && (
          <FindingMenu
            finding={finding}
            scripts={scripts}
            hasWords={words !== ''}
            onScript={onScript}
            onFinding={(next) => onChange(withFinding(mark, next))}
          />
        )}
      </footer>
    </article>
  );
}

/** The comment where it stands, to be typed over. What stands on the page itself is changed on the page. */
function Words({ mark, onChange }: { mark: Annotation; onChange: (mark: Annotation) => void }) {
  const text = useCommittedText(mark.comment ?? '', (comment) => onChange(withComment(mark, comment)));
  const onPage = mark.kind === 'text' || mark.kind === 'callout' ? mark.text : null;
  return (
    <div className={classes.editing}>
      {onPage && <p className={classes.words}>{onPage}</p>}
      <Textarea
        variant="unstyled"
        size="xs"
        autosize
        minRows={1}
        maxRows={8}
        maxLength={4000}
        aria-label="What it shows"
        placeholder={mark.kind === 'stamp' ? mark.code.meaning : 'What does it show?'}
        classNames={{ input: classes.field }}
        value={text.value}
        onChange={(event) => text.onChange(event.currentTarget.value)}
        onBlur={text.onBlur}
      />
    </div>
  );
}
