import RBush from 'rbush';
import { byPaintOrder, type Annotation, type Box } from '../../../shared/annotations/annotation.ts';
import { distanceToPick, hasPaper } from '../../../shared/annotations/annotation-distance.ts';
import { annotationBounds } from '../../../shared/annotations/annotation-geometry.ts';
import { keptOnPage } from '../../../shared/annotations/kept-on-page.ts';
import { observeAnnotations, readAnnotations, type LayerChange } from '../../../shared/annotations/layer-doc.ts';
import { pageFrame, type PageFrame, type Point } from '../../../shared/annotations/page-frame.ts';
import type { Page } from '../../../shared/library/artefact.ts';

type LayerDoc = Parameters<typeof readAnnotations>[0];

interface Entry {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
  annotation: Annotation;
}

/** What happened to the marks of a layer: `before` are those that are no longer as they were, `after` those that are now. */
export interface IndexChange {
  readonly before: readonly Annotation[];
  readonly after: readonly Annotation[];
}

/**
 * One person's layer in memory, by id and by place, kept true to the document by observing it, each mark as it is seen
 * on its page. Whoever asks what lies under the pointer asks here and not a canvas.
 */
export class LayerIndex {
  readonly #byId = new Map<string, Entry>();
  readonly #byPage = new Map<string, RBush<Entry>>();
  readonly #listeners = new Set<(change: IndexChange) => void>();
  readonly #frames: ReadonlyMap<string, PageFrame>;
  readonly #stopObserving: () => void;
  #sorted: readonly Annotation[] | null = null;

  /** `pages` say how each is turned and cropped: a text note stands upright, so its place depends on it. */
  constructor(layer: LayerDoc, pages: readonly Page[]) {
    this.#frames = new Map(pages.map((page) => [page.id, pageFrame(page)]));
    const byPage = Map.groupBy(readAnnotations(layer), (annotation) => annotation.pageId);
    for (const [pageId, annotations] of byPage) {
      const entries = annotations.map((annotation) => this.#entryOf(annotation));
      for (const entry of entries) this.#byId.set(entry.annotation.id, entry);
      this.#treeOf(pageId).load(entries);
    }
    this.#stopObserving = observeAnnotations(layer, (change) => this.#follow(change));
  }

  close(): void {
    this.#stopObserving();
    this.#listeners.clear();
  }

  readonly subscribe = (listener: (change: IndexChange) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Every mark, in the order of painting. The same array until something changes. */
  readonly all = (): readonly Annotation[] => (this.#sorted ??= inPaintOrder([...this.#byId.values()]));

  get(id: string): Annotation | undefined {
    return this.#byId.get(id)?.annotation;
  }

  onPage(pageId: string): readonly Annotation[] {
    return inPaintOrder(this.#treeOf(pageId).all());
  }

  /** Marks whose bounds meet `box` (page coordinates), in the order in which they are painted. */
  inBox(pageId: string, box: Box): readonly Annotation[] {
    return inPaintOrder(this.#treeOf(pageId).search(searchBox(box)));
  }

  /**
   * The mark to take when somebody points here: within `reach` page units, the nearest, and of those the smallest; none
   * that lies out of sight under the paper of a note.
   */
  pick(pageId: string, point: Point, reach: number): Annotation | null {
    const around = { x: point.x - reach, y: point.y - reach, width: 2 * reach, height: 2 * reach };
    const rotation = this.#frames.get(pageId)?.rotation ?? 0;
    const near = this.#treeOf(pageId)
      .search(searchBox(around))
      .flatMap(({ annotation, ...box }) => {
        const distance = distanceToPick(annotation, point, rotation);
        const size = (box.maxX - box.minX) * (box.maxY - box.minY);
        return distance > reach ? [] : [{ annotation, distance, size }];
      });
    near.sort((a, b) => byPaintOrder(a.annotation, b.annotation));
    const paper = near.findLastIndex(({ annotation, distance }) => distance === 0 && hasPaper(annotation));
    const seen = near.slice(Math.max(0, paper));
    const best = seen.toSorted((a, b) => a.distance - b.distance || a.size - b.size)[0];
    return best?.annotation ?? null;
  }

  #follow(change: LayerChange): void {
    const before: Annotation[] = [];
    for (const id of [...change.removed, ...change.put.map((annotation) => annotation.id)]) {
      const entry = this.#byId.get(id);
      if (!entry) continue;
      before.push(entry.annotation);
      this.#byId.delete(id);
      this.#treeOf(entry.annotation.pageId).remove(entry);
    }
    for (const annotation of change.put) {
      const entry = this.#entryOf(annotation);
      this.#byId.set(annotation.id, entry);
      this.#treeOf(annotation.pageId).insert(entry);
    }
    this.#sorted = null;
    for (const listener of this.#listeners) listener({ before, after: change.put });
  }

  #treeOf(pageId: string): RBush<Entry> {
    const known = this.#byPage.get(pageId);
    if (known) return known;
    const tree = new RBush<Entry>();
    this.#byPage.set(pageId, tree);
    return tree;
  }

  #entryOf(made: Annotation): Entry {
    const frame = this.#frames.get(made.pageId);
    const annotation = frame ? keptOnPage(made, frame) : made;
    return { ...searchBox(annotationBounds(annotation, frame?.rotation ?? 0)), annotation };
  }
}

function searchBox(box: Box) {
  return { minX: box.x, minY: box.y, maxX: box.x + box.width, maxY: box.y + box.height };
}

function inPaintOrder(entries: readonly Entry[]): readonly Annotation[] {
  return entries.map((entry) => entry.annotation).sort(byPaintOrder);
}
