import { Button, EmptyState, Loader } from '@mantine/core';
import { useDebouncedValue, useLocalStorage } from '@mantine/hooks';
import { IconFileImport, IconSearchOff } from '@tabler/icons-react';
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { WaitingScript } from '../../shared/landing/waiting-script.ts';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import { useArtefacts, useWaitingScripts } from '../client/live-queries.ts';
import { sentenceFor } from '../client/sentence-for.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { useMayChange } from '../ui/may-change.ts';
import { useScreenCommands } from '../ui/screen-commands.ts';
import { useScreenHotkeys } from '../ui/use-screen-hotkeys.ts';
import { moveToTrash } from './artefact-edits.ts';
import { counted } from './artefact-words.ts';
import { DetailsPanel } from './details/DetailsPanel.tsx';
import classes from './LibraryView.module.css';
import type { ArtefactLayout } from './shelf/ArtefactCard.tsx';
import { ArtefactShelf } from './shelf/ArtefactShelf.tsx';
import { filterArtefacts, filterChoices, isFiltering, NO_FILTER } from './shelf/artefact-filter.ts';
import { LibraryToolbar } from './shelf/LibraryToolbar.tsx';
import { activate, keepShown, neighbourOf, NOTHING_SELECTED, select, type SelectionReach } from './shelf/selection.ts';
import { SelectionBar } from './shelf/SelectionBar.tsx';
import { CodeTalliesDialog } from './tallies/CodeTalliesDialog.tsx';
import { useLibraryChanges } from '../client/use-library-changes.ts';

interface Props {
  overview: LibraryOverview;
  /** The address that opens an artefact. */
  linkTo: (artefactId: string) => string;
  onOpen: (artefactId: string) => void;
  /** The address that asks what became of a script. */
  landingLinkTo: (script: WaitingScript) => string;
  /** Somebody wants a whole-class sheet made from these pieces. */
  onClassSheet: (artefactIds: readonly string[]) => void;
  /** What adds work to the library; shown beside the search, and again where the library is empty. */
  addWork: ReactNode;
}

const SEARCH_RESTS_MS = 120;

/** Every piece of pupil work, to be found, opened, described and put away. */
export function LibraryView(props: Props) {
  const { overview, linkTo, onOpen, landingLinkTo, onClassSheet, addWork } = props;
  const [layout, setLayout] = useLocalStorage<ArtefactLayout>({ key: 'library-layout', defaultValue: 'grid' });
  const [query, setQuery] = useState('');
  const [searched] = useDebouncedValue(query.trim(), SEARCH_RESTS_MS);
  const [filter, setFilter] = useState(NO_FILTER);
  const [heldSelection, setSelection] = useState(NOTHING_SELECTED);
  const [heldDetailed, setDetailed] = useState<string | null>(null);
  const history = useLibraryChanges();
  const mayChange = useMayChange();
  const search = useRef<HTMLInputElement>(null);
  const view = useRef<HTMLElement>(null);
  const [counting, setCounting] = useState(false);
  const [today] = useState(() => new Date().toISOString().slice(0, 10));

  const everything = useArtefacts('');
  const found = useArtefacts(searched);
  const all = useMemo(() => everything.value ?? [], [everything.value]);
  const shown = useMemo(() => filterArtefacts(found.value ?? [], filter), [found.value, filter]);
  const ids = useMemo(() => shown.map((artefact) => artefact.id), [shown]);
  const choices = useMemo(() => filterChoices(all), [all]);
  const titles = useMemo(() => new Map(all.map((artefact) => [artefact.id, artefact.title])), [all]);
  const waiting = useWaitingScripts();
  const landings = useMemo(
    () => new Map((waiting.value ?? []).map((script) => [script.artefactId, landingLinkTo(script)])),
    [waiting.value, landingLinkTo],
  );
  const selection = useMemo(() => keepShown(heldSelection, ids), [heldSelection, ids]);
  const detailed = heldDetailed !== null && titles.has(heldDetailed) ? heldDetailed : null;
  const narrowed = searched !== '' || isFiltering(filter);

  const onSelect = useCallback(
    (id: string, reach: SelectionReach) => setSelection((now) => select(keepShown(now, ids), ids, id, reach)),
    [ids],
  );
  const onActivate = useCallback((id: string) => {
    setSelection((now) => (now.active === id ? now : activate(now, id)));
    // With the panel open, the details follow the keyboard.
    setDetailed((open) => (open === null ? null : id));
  }, []);
  const trash = (artefactIds: string[]) => {
    if (artefactIds.length === 0 || !mayChange) return;
    const next = neighbourOf(artefactIds, ids);
    setSelection({ ...NOTHING_SELECTED, active: next });
    // The keyboard moves on before its card goes, or it would be thrown back to the top of the page.
    if (next !== null) cardOf(next)?.focus();
    setDetailed((open) => (open !== null && artefactIds.includes(open) ? null : open));
    void history.run(moveToTrash(artefactIds), 'announce');
  };
  const chosen = () =>
    selection.selected.size > 0 ? [...selection.selected] : selection.active !== null ? [selection.active] : [];
  const cardOf = (id: string) => view.current?.querySelector<HTMLElement>(`[data-artefact="${id}"]`);
  const selectNothing = () => setSelection((now) => ({ ...now, selected: NOTHING_SELECTED.selected }));
  const intoResults = () => view.current?.querySelector<HTMLElement>('[data-artefact][tabindex="0"]')?.focus();

  const gathered = useMemo(
    () => (selection.selected.size > 0 ? [...selection.selected] : ids),
    [selection.selected, ids],
  );
  const commands = useMemo(
    () => [
      {
        id: 'count-codes',
        label: 'Count codes over the class',
        description: 'Over the selected pieces, or all that are shown',
        keywords: 'tally marking set',
        run: () => setCounting(true),
      },
      {
        id: 'class-sheet',
        label: 'Make a whole-class sheet',
        description: 'From the selected pieces, or all that are shown',
        keywords: 'whole class feedback crib reteach set',
        run: () => onClassSheet(gathered),
      },
    ],
    [gathered, onClassSheet],
  );
  useScreenCommands(commands);

  useScreenHotkeys([
    ['/', () => search.current?.focus()],
    ['mod+F', () => search.current?.select()],
    ['mod+A', () => setSelection((now) => ({ ...now, selected: new Set(ids) }))],
    ['Delete', () => trash(chosen())],
    ['Backspace', () => trash(chosen())],
    ['I', () => setDetailed((open) => (open === null ? selection.active : null))],
    ['Escape', () => (selection.selected.size > 0 ? selectNothing() : setDetailed(null))],
  ]);

  return (
    <main ref={view} className={classes.view} aria-label={overview.name}>
      <LibraryToolbar
        searchRef={search}
        query={query}
        filter={filter}
        choices={choices}
        layout={layout}
        count={found.value ? counted(shown.length, 'piece of work', 'pieces of work') : ''}
        actions={addWork}
        onQuery={setQuery}
        onFilter={setFilter}
        onLayout={setLayout}
        onIntoResults={intoResults}
      />
      <div className={classes.below}>
        <div className={classes.shelfSide}>
          {found.error !== null && !found.value ? (
            <ErrorNotice sentence={sentenceFor(found.error)} onRetry={found.refresh} />
          ) : !found.value ? (
            <Loader m="xl" size="sm" aria-label="Reading the library" />
          ) : shown.length > 0 ? (
            <ArtefactShelf
              artefacts={shown}
              layout={layout}
              searched={JSON.stringify([searched, filter])}
              selection={selection}
              described={detailed}
              today={today}
              linkTo={linkTo}
              titleOf={(id) => titles.get(id) ?? null}
              onSelect={onSelect}
              onActivate={onActivate}
              landingOf={(id) => landings.get(id) ?? null}
              onDetails={setDetailed}
            />
          ) : narrowed ? (
            <EmptyState
              className={classes.empty}
              icon={<IconSearchOff size={44} stroke={1.3} aria-hidden />}
              title="Nothing matches"
              description="Fewer words find more. Titles, aliases, subjects, decisions and tags are searched."
            >
              <EmptyState.Actions>
                <Button
                  variant="default"
                  onClick={() => {
                    setQuery('');
                    setFilter(NO_FILTER);
                  }}
                >
                  Show everything
                </Button>
              </EmptyState.Actions>
            </EmptyState>
          ) : (
            <EmptyState
              className={classes.empty}
              icon={<IconFileImport size={44} stroke={1.3} aria-hidden />}
              title="Put the first piece of work here"
              description="Drop scans or photos anywhere on this page, paste them, or choose files. Use an alias, never a pupil’s name. The files stay on this computer."
            >
              <EmptyState.Actions>{addWork}</EmptyState.Actions>
            </EmptyState>
          )}
          <SelectionBar
            count={selection.selected.size}
            onOpen={() => onOpen([...selection.selected][0]!)}
            onCountCodes={() => setCounting(true)}
            onClassSheet={() => onClassSheet([...selection.selected])}
            onTrash={() => trash([...selection.selected])}
            onClear={selectNothing}
          />
        </div>
        {detailed !== null && (
          <DetailsPanel
            key={detailed}
            artefactId={detailed}
            artefacts={all}
            history={history}
            href={linkTo(detailed)}
            onClose={() => {
              setDetailed(null);
              cardOf(detailed)?.focus();
            }}
            onTrash={(id) => trash([id])}
          />
        )}
      </div>
      {counting && (
        <CodeTalliesDialog artefactIds={gathered} people={overview.people} onClose={() => setCounting(false)} />
      )}
    </main>
  );
}
