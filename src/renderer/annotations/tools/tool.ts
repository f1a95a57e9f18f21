import type { Annotation, InkColour, NoteAnnotation, StampAnnotation } from '../../../shared/annotations/annotation.ts';
import type { Point } from '../../../shared/annotations/page-frame.ts';
import type { Rect } from '../../pages/camera.ts';
import type { PlacedPage } from '../../pages/page-layout.ts';
import type { LiveLayer } from '../drawing/live-layer.ts';
import type { LayerIndex } from '../layers/layer-index.ts';
import type { ToolOptions } from './tool-options.ts';

export type ToolName =
  | 'select'
  | 'pen'
  | 'highlight'
  | 'region'
  | 'text'
  | 'callout'
  | 'arrow'
  | 'line'
  | 'stamp'
  | 'tick'
  | 'cross'
  | 'query'
  | 'eraser';

/** Where a pointer is. `document` is in document units, `pressure` 0–1000 with 500 for devices that report none. */
export interface Sample {
  readonly document: Point;
  readonly pressure: number;
}

/** One pointer event; `samples` are all positions since the last one, oldest first, never empty. */
export interface Stroke {
  readonly samples: readonly Sample[];
  readonly shift: boolean;
  readonly alt: boolean;
}

/** A tool turns pointer events into annotations. `cancel` forgets what has begun, as if it had never been. */
export interface Tool {
  down(stroke: Stroke): void;
  move(stroke: Stroke): void;
  up(): void;
  cancel(): void;
}

/** What every mark of the person who holds the pen starts with. */
export interface NewMark {
  readonly id: string;
  readonly personId: string;
  readonly madeAt: number;
}

export interface ToolStyle {
  readonly colour: InkColour;
  /** Width of the line, or height of a line of text, in page units. */
  readonly width: number;
}

/** The code the stamp puts down, with what its marks say besides. */
export interface CurrentCode extends Pick<StampAnnotation, 'code' | 'colour' | 'finding' | 'errorKind'> {}

/** What a tool may use of its pane. It reads the layer, shows drafts, and hands finished changes over. */
export interface ToolDesk {
  readonly live: Pick<LiveLayer, 'showMarks' | 'shiftMarks' | 'outline' | 'handles' | 'marquee' | 'ring'>;
  readonly layer: LayerIndex;
  /** Colour and width of a tool, by default of the one in hand. */
  style(tool?: ToolName): ToolStyle;
  options(): ToolOptions;
  currentCode(): CurrentCode | null;
  /** Where the pointer is over the pane, in document units; null while it is elsewhere. */
  pointer(): Point | null;
  pageAt(document: Point): PlacedPage | null;
  pagesIn(rect: Rect): readonly PlacedPage[];
  pageOf(annotation: Annotation): PlacedPage | null;
  /** CSS pixels per document unit just now. */
  scale(): number;
  newMark(): NewMark;
  /** Puts marks on the layer, as one step of undo. */
  put(annotations: readonly Annotation[]): void;
  /** Takes marks off the layer, as one step of undo. */
  remove(ids: readonly string[]): void;
  /** Puts and takes off together, as one step of undo. */
  change(put: readonly Annotation[], removed: readonly string[]): void;
  /** Leaves marks out of the picture while a gesture shows or drops them. */
  hide(ids: ReadonlySet<string>): void;
  selection(): ReadonlySet<string>;
  select(ids: ReadonlySet<string>): void;
  /** Opens a note for typing: a new one at a place, or one there is. */
  editNote(note: NoteAnnotation, isNew: boolean): void;
  /** Says something quietly at the edge of the pane: why nothing happened, or what to do first. */
  say(sentence: string): void;
  /** The other person's mark under the pointer was pointed at: it can be looked at, not changed. Null lets go of it. */
  lookAtOther(place: { placed: PlacedPage; at: Point; reach: number } | null): boolean;
  /** The eraser was used once. */
  erased(): void;
}
