import { useElementSize } from '@mantine/hooks';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, type KeyboardEvent } from 'react';
import type { ArtefactSummary } from '../../../shared/library/artefact.ts';
import { ArtefactCard, type ArtefactLayout } from './ArtefactCard.tsx';
import classes from './ArtefactShelf.module.css';
import { indexAfterKey, type Selection, type SelectionReach } from './selection.ts';

interface Props {
  artefacts: ArtefactSummary[];
  layout: ArtefactLayout;
  /** What the artefacts were found by; a new search starts at the top. */
  searched: string;
  selection: Selection;
  /** Whose details are shown beside the shelf. */
  described: string | null;
  today: string;
  linkTo: (artefactId: string) => string;
  titleOf: (artefactId: string) => string | null;
  /** The address that asks what became of a script for this piece; null when none waits. */
  landingOf: (artefactId: string) => string | null;
  onSelect: (artefactId: string, reach: SelectionReach) => void;
  onActivate: (artefactId: string) => void;
  onDetails: (artefactId: string) => void;
}

const SIZES = { grid: { width: 204, height: 350, gap: 16 }, list: { width: Infinity, height: 64, gap: 0 } };

/** The artefacts as a scrolling grid or list of which only what is near the window exists, however many there are. */
export function ArtefactShelf(props: Props) {
  const { artefacts, layout, selection } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { ref: measured, width } = useElementSize<HTMLUListElement>();
  const size = SIZES[layout];
  const columns = layout === 'list' ? 1 : Math.max(1, Math.floor((width + size.gap) / (size.width + size.gap)));
  const columnWidth = (width - (columns - 1) * size.gap) / columns;
  const activeIndex = artefacts.findIndex((artefact) => artefact.id === selection.active);
  // The card the Tab key stops at is always there, or it could not be reached after scrolling away from it.
  const tabStop = Math.max(0, activeIndex);
  const tabStopRow = Math.floor(tabStop / columns);

  const rows = useVirtualizer({
    count: Math.ceil(artefacts.length / columns),
    getScrollElement: () => scroller.current,
    estimateSize: () => size.height,
    gap: size.gap,
    overscan: 2,
    paddingStart: 4,
    paddingEnd: 88,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const shown = defaultRangeExtractor(range);
        const outside = tabStopRow < range.count && !shown.includes(tabStopRow);
        return outside ? [...shown, tabStopRow].sort((a, b) => a - b) : shown;
      },
      [tabStopRow],
    ),
  });
  useEffect(() => rows.measure(), [rows, size, columns]);
  useEffect(() => rows.scrollToOffset(0), [rows, props.searched]);

  const focusOn = (index: number) => {
    const artefact = artefacts[index];
    if (!artefact) return;
    props.onActivate(artefact.id);
    rows.scrollToIndex(Math.floor(index / columns));
    // The row may only exist after the scroll has been drawn.
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-artefact="${artefact.id}"]`)?.focus({ preventScroll: true }),
    );
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const rowsPerPage = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / (size.height + size.gap)));
    const next = indexAfterKey(event.key, tabStop, artefacts.length, columns, rowsPerPage);
    if (next !== null) {
      event.preventDefault();
      if (event.shiftKey) props.onSelect(artefacts[next]!.id, 'range');
      focusOn(next);
    } else if (event.key === ' ' && event.target instanceof HTMLAnchorElement && selection.active) {
      event.preventDefault();
      props.onSelect(selection.active, event.shiftKey ? 'range' : 'toggle');
    }
  };

  return (
    <div ref={scroller} className={classes.scroller}>
      <ul
        ref={measured}
        className={classes.shelf}
        style={{ height: rows.getTotalSize() }}
        data-layout={layout}
        aria-label="Pupil work"
        onKeyDown={onKeyDown}
      >
        {width > 0 &&
          rows.getVirtualItems().flatMap((row) =>
            artefacts.slice(row.index * columns, (row.index + 1) * columns).map((artefact, column) => {
              const index = row.index * columns + column;
              return (
                <li
                  key={artefact.id}
                  className={classes.place}
                  aria-setsize={artefacts.length}
                  aria-posinset={index + 1}
                  style={{
                    width: columnWidth,
                    height: size.height,
                    transform: `translate(${column * (columnWidth + size.gap)}px, ${row.start}px)`,
                  }}
                >
                  <ArtefactCard
                    artefact={artefact}
                    layout={layout}
                    href={props.linkTo(artefact.id)}
                    selected={selection.selected.has(artefact.id)}
                    selecting={selection.selected.size > 0}
                    described={artefact.id === props.described}
                    active={index === tabStop}
                    today={props.today}
                    redraftOfTitle={artefact.redraftOf === null ? null : props.titleOf(artefact.redraftOf)}
                    landing={props.landingOf(artefact.id)}
                    onSelect={props.onSelect}
                    onActivate={props.onActivate}
                    onDetails={props.onDetails}
                  />
                </li>
              );
            }),
          )}
      </ul>
    </div>
  );
}
