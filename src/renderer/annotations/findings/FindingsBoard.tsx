import { ActionIcon, ScrollArea, SegmentedControl, TextInput, Tooltip } from '@mantine/core';
import { IconArrowsMaximize, IconArrowsMinimize, IconSearch, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Annotation, Finding } from '../../../shared/annotations/annotation.ts';
import { filterFindings, groupFindings, type BoardGrouping } from '../../../shared/annotations/finding-board.ts';
import type { FindingEntry } from '../../../shared/annotations/finding-list.ts';
import { putAnnotations } from '../../../shared/annotations/layer-doc.ts';
import type { Artefact } from '../../../shared/library/artefact.ts';
import { useFramework } from '../../client/live-queries.ts';
import { useScripts } from '../../client/use-scripts.ts';
import { FindingBadge } from '../../pages/FindingBadge.tsx';
import type { PageLayout } from '../../pages/page-layout.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { PanelSubject, type Subject } from '../panels/PanelSubject.tsx';
import { FindingCard } from './FindingCard.tsx';
import { FINDING_NAMES } from './finding-words.ts';
import classes from './FindingsBoard.module.css';
import type { LitFinding } from './lit-finding.ts';
import { scriptWith } from './script-with.ts';
import { useFindings } from './use-findings.ts';

interface Props {
  /** Which piece this is about, where more than one is open. */
  about: Subject | null;
  artefact: Artefact;
  layout: PageLayout;
  layers: readonly EditableLayer[];
  /** Whoever has the pen may change their own words; null where nobody has it. */
  holderId: string | null;
  /** Marks selected on the page. */
  selection: ReadonlySet<string>;
  lit: LitFinding;
  /** Over the whole width instead of beside the pages. */
  wide: boolean;
  onWide: (wide: boolean) => void;
  onClose: () => void;
  onOpen: (finding: FindingEntry) => void;
  /** Something found has been put into this script; absent where scripts are out of reach. */
  onScript: ((scriptId: string) => void) | undefined;
}

const GROUPINGS: readonly { value: BoardGrouping; label: string }[] = [
  { value: 'finding', label: 'Kind' },
  { value: 'page', label: 'Page' },
  { value: 'person', label: 'Person' },
  { value: 'statement', label: 'Statement' },
];

/** What both people found, as cards tied to their places in the work. */
export function FindingsBoard(props: Props) {
  const { about, artefact, layout, layers, holderId, selection, lit, wide, onWide, onClose, onOpen, onScript } = props;
  const { value: framework = null } = useFramework();
  const scripts = useScripts(artefact.id);
  const [grouping, setGrouping] = useState<BoardGrouping>('finding');
  const [words, setWords] = useState('');
  const [only, setOnly] = useState<Finding | null>(null);
  const all = useFindings(layers, artefact.pages);
  const shown = filterFindings(all, { finding: only, words });
  const groups = groupFindings(shown, grouping, framework);

  const change = (mark: Annotation) => {
    const layer = layers.find(({ person }) => person.id === mark.personId);
    if (layer) putAnnotations(layer.session.doc, [mark]);
  };
  const putIntoScript = (entry: FindingEntry, scriptId: string | null) => {
    if (scripts.state !== 'open' || !onScript) return;
    const intoId = scriptWith(scripts.session.doc, entry, scriptId, { artefact, authorId: layers[0]!.person.id });
    onScript(intoId);
  };

  return (
    <aside className={classes.board} data-wide={wide ? '' : undefined} aria-label="Findings">
      <header className={classes.head}>
        <h2 className={classes.title}>Findings</h2>
        <Tooltip label={wide ? 'Beside the pages (Shift+F)' : 'Over the whole width (Shift+F)'}>
          <ActionIcon
            size={28}
            aria-label="Findings over the whole width"
            aria-keyshortcuts="Shift+F"
            aria-pressed={wide}
            onClick={() => onWide(!wide)}
          >
            {wide ? <IconArrowsMinimize size={16} /> : <IconArrowsMaximize size={16} />}
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Close (F)">
          <ActionIcon size={28} aria-label="Close the findings" onClick={onClose}>
            <IconX size={16} />
          </ActionIcon>
        </Tooltip>
      </header>
      {about && <PanelSubject subject={about} />}
      {all.length > 0 && (
        <div className={classes.controls}>
          <SegmentedControl
            size="xs"
            fullWidth
            aria-label="Gather by"
            value={grouping}
            data={[...GROUPINGS]}
            onChange={(value) => setGrouping(GROUPINGS.find((each) => each.value === value)?.value ?? 'finding')}
          />
          <div className={classes.filters}>
            <TextInput
              size="xs"
              className={classes.search}
              aria-label="Find among the findings"
              placeholder="Words, a name or a code"
              leftSection={<IconSearch size={14} aria-hidden />}
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
              onKeyDown={({ key }) => {
                if (key === 'Escape') setWords('');
              }}
            />
            {(['strength', 'opportunity'] as const).map((finding) => (
              <Tooltip key={finding} label={`Only ${finding === 'strength' ? 'strengths' : 'opportunities'}`}>
                <ActionIcon
                  size={30}
                  aria-label={`Only ${finding === 'strength' ? 'strengths' : 'opportunities'}`}
                  aria-pressed={only === finding}
                  className={classes.only}
                  onClick={() => setOnly(only === finding ? null : finding)}
                >
                  <FindingBadge finding={finding} size={18} />
                </ActionIcon>
              </Tooltip>
            ))}
          </div>
        </div>
      )}
      <ScrollArea className={classes.scroller} type="auto" viewportProps={{ tabIndex: 0, 'aria-label': 'Findings' }}>
        {groups.map(({ key, title, findings }) => (
          <section key={key} className={classes.group}>
            <h3 className={classes.heading}>
              {grouping === 'finding' && <FindingBadge finding={findings[0]!.finding} size={16} />}
              {title}
            </h3>
            <div className={classes.cards}>
              {findings.map((entry) => (
                <FindingCard
                  key={entry.id}
                  artefactId={artefact.id}
                  entry={entry}
                  placed={layout.pages.find(({ page }) => page.id === entry.pageId)}
                  framework={framework}
                  scripts={scripts.state === 'open' ? scripts.scripts : []}
                  lit={lit}
                  chosen={selection.has(entry.id)}
                  editable={entry.person.id === holderId}
                  onOpen={() => onOpen(entry)}
                  onChange={change}
                  onScript={onScript ? (scriptId) => putIntoScript(entry, scriptId) : null}
                />
              ))}
            </div>
          </section>
        ))}
        {all.length === 0 && <NothingFound mayChange={holderId !== null} />}
        {all.length > 0 && shown.length === 0 && (
          <p className={classes.empty}>
            No finding has that kind, those words or that code. Clear the search to see all.
          </p>
        )}
      </ScrollArea>
    </aside>
  );
}

function NothingFound({ mayChange }: { mayChange: boolean }) {
  if (!mayChange)
    return <p className={classes.empty}>Nobody has said of a mark that it shows a strength or an opportunity.</p>;
  return (
    <div className={classes.empty}>
      <p>Nothing found yet. Make a mark on the page, select it, and press</p>
      <p>
        <kbd>S</kbd> <FindingBadge finding="strength" size={16} /> {FINDING_NAMES.strength}
        <br />
        <kbd>O</kbd> <FindingBadge finding="opportunity" size={16} /> {FINDING_NAMES.opportunity}
      </p>
      <p>It comes here as a card, with what you say about it, and can begin the feedback.</p>
    </div>
  );
}
