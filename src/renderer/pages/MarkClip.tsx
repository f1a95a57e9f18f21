import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { pageAnnotationsSvg } from '../../shared/annotations/annotation-svg.ts';
import type { Annotation } from '../../shared/annotations/annotation.ts';
import type { Person } from '../../shared/library/person.ts';
import { partAround } from './part-around-mark.ts';
import type { PlacedPage } from './page-layout.ts';
import { usePagePixels } from './use-page-pixels.ts';
import classes from './MarkClip.module.css';

interface Props {
  artefactId: string;
  placed: PlacedPage;
  /** The mark to show, in its place on the page. */
  mark: Annotation;
  person: Person;
}

/** Pixels drawn per document unit: all clips of a page share one drawing of it. */
const SCALE = 1;

/** A strip of the page with a mark on it: enough to know the place again. Decorative; drawn when it comes into view. */
export function MarkClip({ artefactId, placed, mark, person }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const pixels = usePagePixels(artefactId);
  const inView = useWasInView(frame);
  const part = useMemo(() => partAround(mark, placed), [mark, placed]);
  const svg = useMemo(() => pageAnnotationsSvg(placed.page, [mark], [person]), [placed, mark, person]);

  useEffect(() => {
    if (!pixels || !inView) return;
    let gone = false;
    pixels.base(placed, SCALE).then(
      (page) => {
        const target = canvas.current;
        if (gone || !target) return;
        const drawn = page.width / placed.width;
        target.width = Math.round(part.width * drawn);
        target.height = Math.round(part.height * drawn);
        target.getContext('2d')?.drawImage(page, -part.x * drawn, -part.y * drawn);
      },
      // The page itself says why it cannot be drawn; a card without its picture still says what was found.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [pixels, inView, placed, part]);

  return (
    <div ref={frame} className={classes.clip} aria-hidden>
      <canvas ref={canvas} className={classes.pixels} />
      <div
        className={classes.mark}
        style={{
          width: `${(placed.width / part.width) * 100}%`,
          height: `${(placed.height / part.height) * 100}%`,
          left: `${(-part.x / part.width) * 100}%`,
          top: `${(-part.y / part.height) * 100}%`,
        }}
        dangerouslySetInnerHTML={{ __html: svg }}
      />
    </div>
  );
}

function useWasInView(target: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!target.current || seen) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    observer.observe(target.current);
    return () => observer.disconnect();
  }, [target, seen]);
  return seen;
}
