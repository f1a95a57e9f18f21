import { SegmentedControl } from '@mantine/core';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Annotation, Finding } from '../../../shared/annotations/annotation.ts';
import { annotationBounds } from '../../../shared/annotations/annotation-geometry.ts';
import { putAnnotations } from '../../../shared/annotations/layer-doc.ts';
import type { Size } from '../../pages/camera.ts';
import type { CameraStore } from '../../pages/camera-store.ts';
import { pageToScreen, type PageLayout } from '../../pages/page-layout.ts';
import { FindingBadge } from '../../pages/FindingBadge.tsx';
import { FINDING_NAMES, MARK_NAMES, withFinding } from '../findings/finding-words.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { ErrorKindPicker } from '../codes/ErrorKindPicker.tsx';
import { CommentBox } from '../comments/CommentBox.tsx';
import classes from './MarkInspector.module.css';
import { pageOf } from '../panes/pane-desk.ts';
import { MarkVoice } from '../voice/MarkVoice.tsx';
import type { ToolDesk } from '../tools/tool.ts';
import { MarkStyle } from './MarkStyle.tsx';

interface Props {
  layer: EditableLayer;
  desk: ToolDesk;
  /** What is selected; not empty. */
  marks: readonly Annotation[];
  layout: PageLayout;
  camera: CameraStore;
}

const KEYS: Readonly<Record<Finding, string>> = { strength: 'S', opportunity: 'O' };

/** Beside the selection: what it shows, what was said about it, its colour, and the way to be rid of it. */
export function MarkInspector({ layer, desk, marks, layout, camera }: Props) {
  const { camera: at, viewport } = useSyncExternalStore(camera.subscribe, camera.getState);
  const panel = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: WIDTH, height: 190 });
  useEffect(() => {
    if (!panel.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const box = entry?.borderBoxSize[0];
      if (box) setSize({ width: box.inlineSize, height: box.blockSize });
    });
    observer.observe(panel.current);
    return () => observer.disconnect();
  }, []);

  const [first] = marks;
  if (!first) return null;
  const { doc } = layer.session;
  const change = (edit: (mark: Annotation) => Annotation) => putAnnotations(doc, marks.map(edit));
  const findings = new Set(marks.map((mark) => mark.finding ?? 'neither'));
  const place = placeBeside(boundsOnScreen(marks, layout, at), size, viewport);
  const width = Math.min(WIDTH, viewport.width - 2 * EDGE);

  return (
    <div
      ref={panel}
      data-inspector
      role="group"
      aria-label={marks.length === 1 ? MARK_NAMES[first.kind] : `${marks.length} marks`}
      className={classes.panel}
      style={{ left: place.x, top: place.y, width, maxHeight: Math.max(LEAST_HEIGHT, viewport.height * MOST_OF_PANE) }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') event.stopPropagation();
      }}
    >
      {marks.length === 1 && first.kind === 'stamp' && (
        <p className={classes.code}>
          <b>{first.code.symbol}</b> {first.code.meaning}
        </p>
      )}
      <ErrorKindPicker marks={marks} onChange={change} />
      <SegmentedControl
        fullWidth
        size="xs"
        orientation={width < STACKED_BELOW ? 'vertical' : 'horizontal'}
        aria-label="What it shows"
        value={findings.size === 1 ? [...findings][0] : ''}
        data={[
          ...(['strength', 'opportunity'] as const).map((finding) => ({
            value: finding,
            label: <FindingLabel finding={finding} wordOnly={width < WIDTH} />,
          })),
          { value: 'neither', label: 'Neither' },
        ]}
        onChange={(value) => {
          const finding = value === 'strength' || value === 'opportunity' ? value : null;
          change((mark) => withFinding(mark, finding));
        }}
      />
      {marks.length === 1 && (
        <CommentBox key={first.id} mark={first} onChange={(mark) => putAnnotations(doc, [mark])} />
      )}
      {marks.length === 1 && <MarkVoice layer={layer} mark={first} />}
      <MarkStyle marks={marks} desk={desk} onChange={change} />
    </div>
  );
}

function FindingLabel({ finding, wordOnly }: { finding: Finding; wordOnly: boolean }) {
  return (
    <span className={classes.finding} title={`${FINDING_NAMES[finding]} (${KEYS[finding]})`}>
      {!wordOnly && <FindingBadge finding={finding} size={14} />}
      {FINDING_NAMES[finding]}
    </span>
  );
}

interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function boundsOnScreen(
  marks: readonly Annotation[],
  layout: PageLayout,
  at: Parameters<typeof pageToScreen>[1],
): Bounds {
  const corners = marks.flatMap((mark) => {
    const placed = pageOf(layout, mark);
    if (!placed) return [];
    const box = annotationBounds(mark, placed.page.rotation);
    const far = { x: box.x + box.width, y: box.y + box.height };
    return [pageToScreen(placed, at, box), pageToScreen(placed, at, far)];
  });
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Pixels of the window, as all of these. */
const WIDTH = 292;
/** A card narrower than this has no room for three words beside each other. */
const STACKED_BELOW = 250;
/** In a low pane the card scrolls, so that there is always work to be seen and pointed at. */
const MOST_OF_PANE = 0.6;
const LEAST_HEIGHT = 96;
const GAP = 14;
const EDGE = 6;

/** Under the marks, else right or left of them, else above; whatever happens, whole inside the pane. */
function placeBeside(marks: Bounds, panel: Size, pane: Size): { x: number; y: number } {
  const most = { x: pane.width - panel.width - EDGE, y: pane.height - panel.height - EDGE };
  const within = (value: number, limit: number) => Math.max(EDGE, Math.min(value, limit));
  const places = [
    { x: within(marks.left, most.x), y: marks.bottom + GAP },
    { x: marks.right + GAP + 10, y: within(marks.top, most.y) },
    { x: marks.left - GAP - panel.width, y: within(marks.top, most.y) },
    { x: within(marks.left, most.x), y: marks.top - GAP - panel.height },
  ];
  const fits = ({ x, y }: { x: number; y: number }) => x >= EDGE && y >= EDGE && x <= most.x && y <= most.y;
  return places.find(fits) ?? { x: within(marks.left, most.x), y: within(marks.bottom + GAP, most.y) };
}
