import { byPaintOrder, type Annotation } from '../../shared/annotations/annotation.ts';
import { pageFrame, uprightSize } from '../../shared/annotations/page-frame.ts';
import type { Artefact } from '../../shared/library/artefact.ts';
import type { Person } from '../../shared/library/person.ts';
import { paintMark, prepareMark } from '../pages/paint-drawing.ts';
import { openPageRasteriser } from '../pages/rasterise-page.ts';
import { bytesOf } from './draw-words.ts';

/** A mark, and whose it is. */
export interface OwnedMark {
  annotation: Annotation;
  owner: Person;
}

/** About 200 dots an inch on A4. */
const PIXELS_PER_PAGE = 3.9e6;

/** Every page as the reader sees it, marks and all, as the bytes of a PNG, one after the other. */
export async function* pagePngs(
  artefact: Artefact,
  marks: readonly OwnedMark[],
  signal: AbortSignal,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const rasteriser = openPageRasteriser(artefact);
  try {
    for (const page of artefact.pages) {
      signal.throwIfAborted();
      const canvas = await rasteriser.rasterise(page.id, PIXELS_PER_PAGE);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no 2D canvas');
      const frame = pageFrame(page);
      const { width, height } = uprightSize(frame);
      context.setTransform(canvas.width / width, 0, 0, canvas.height / height, 0, 0);
      const here = marks.filter(({ annotation }) => annotation.pageId === page.id);
      for (const { annotation, owner } of here.toSorted((a, b) => byPaintOrder(a.annotation, b.annotation))) {
        paintMark(context, prepareMark(annotation, frame, owner), frame);
      }
      yield await bytesOf(canvas, 'image/png');
    }
  } finally {
    rasteriser.close();
  }
}
