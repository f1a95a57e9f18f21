import { useEffect, useMemo, useRef, useState } from 'react';
import type { Annotation } from '../../shared/annotations/annotation.ts';
import { pageAnnotationsSvg } from '../../shared/annotations/annotation-svg.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Artefact, Page } from '../../shared/library/artefact.ts';
import type { Person } from '../../shared/library/person.ts';
import { layOutPages } from './page-layout.ts';
import { usePagePixels } from './use-page-pixels.ts';
import classes from './PageStill.module.css';

interface Props {
  artefact: Pick<Artefact, 'id' | 'pages'>;
  page: Page;
  /** What the picture shows, for somebody who cannot see it. */
  label: string;
  annotations: readonly Annotation[];
  people: readonly Person[];
}

const WIDTH_DRAWN = 1100;

/** A page to look at and not to draw on, as wide as its place, with the marks of whoever is passed in. */
export function PageStill({ artefact, page, label, annotations, people }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pixels = usePagePixels(artefact.id);
  const [failure, setFailure] = useState<string | null>(null);
  const placed = useMemo(
    () => layOutPages(artefact.pages).pages.find((candidate) => candidate.page.id === page.id),
    [artefact.pages, page.id],
  );
  const marks = useMemo(() => pageAnnotationsSvg(page, annotations, people), [page, annotations, people]);

  useEffect(() => {
    if (!pixels || !placed) return;
    let gone = false;
    setFailure(null);
    pixels.base(placed, WIDTH_DRAWN / placed.width).then(
      (drawn) => {
        const target = canvas.current;
        if (gone || !target) return;
        target.width = drawn.width;
        target.height = drawn.height;
        target.getContext('2d')?.drawImage(drawn, 0, 0);
      },
      (error: unknown) => {
        if (!gone) setFailure(error instanceof AppError ? error.message : 'This page could not be drawn.');
      },
    );
    return () => {
      gone = true;
    };
  }, [pixels, placed]);

  if (!placed) return null;
  if (failure) return <p className={classes.failure}>{failure}</p>;
  return (
    <div
      className={classes.sheet}
      style={{ aspectRatio: `${placed.width} / ${placed.height}` }}
      role="img"
      aria-label={label}
    >
      <canvas ref={canvas} className={classes.pixels} />
      <div className={classes.marks} dangerouslySetInnerHTML={{ __html: marks }} />
    </div>
  );
}
