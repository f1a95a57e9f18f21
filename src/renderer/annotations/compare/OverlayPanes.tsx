import { Slider } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { Point } from '../../../shared/annotations/page-frame.ts';
import { PageViewport } from '../../pages/PageViewport.tsx';
import { LitMark } from '../findings/LitMark.tsx';
import type { LitFinding } from '../findings/lit-finding.ts';
import type { Past } from '../history/use-looking-back.ts';
import { LookSurface } from '../look-only/LookSurface.tsx';
import { InkSheets } from '../panes/InkSheets.tsx';
import { marksUnder } from '../panes/mark-under.ts';
import { PointingSurface } from '../table/PointingSurface.tsx';
import { otherIndex, type CompareSide } from './compare-sides.ts';
import classes from './OverlayPanes.module.css';
import type { Arrangement } from './use-arrangement.ts';
import type { PieceInHand } from './use-piece-in-hand.ts';

interface Props {
  arrangement: Arrangement;
  /** The panels are about this piece, and it is the one pointed at. */
  inHand: Pick<PieceInHand, 'active' | 'past' | 'lookedAt' | 'lookAt' | 'pointInto'>;
  lit: LitFinding;
  /** Nothing is seen of the pages for the findings. */
  covered: boolean;
}

/** One piece laid over the other, with a slider between them: for the same page scanned twice, or a draft rewritten. */
export function OverlayPanes({ arrangement, inHand, lit, covered }: Props) {
  const { sides, overlay, setOverlay } = arrangement;
  const { active, past, lookedAt, lookAt, pointInto } = inHand;
  const [under, over] = sides;
  const side = sides[active];
  const [underTitle, overTitle] = [under.artefact.title, over.artefact.title];
  const layersOf = (each: CompareSide) => (past && each === side ? past.layers : each.layers);
  const look = (at: Point) => {
    for (const index of [active, otherIndex(active)] as const) {
      const mark = uppermost(at, sides[index]);
      if (!mark) continue;
      pointInto(index);
      return lookAt(mark);
    }
    lookAt(null);
  };
  const shared = { lit, litId: lookedAt?.id };

  return (
    <div className={classes.body} data-active inert={covered}>
      <div className={classes.pages}>
        <Pages {...shared} side={under} layers={layersOf(under)} label={`Pages, ${underTitle}, under ${overTitle}`}>
          <div className={classes.over} style={{ opacity: overlay ?? 0 }} aria-hidden inert>
            <Pages {...shared} side={over} layers={layersOf(over)} label={`Pages, ${overTitle}, over ${underTitle}`} />
          </div>
          {!past && (
            <LookSurface
              view={{ ...side, artefactId: side.artefact.id, shown: side.layers, lit }}
              lookedAt={lookedAt}
              onClick={look}
            />
          )}
          <PointingSurface camera={side.camera} />
        </Pages>
      </div>
      <div className={classes.slider}>
        <span className={classes.name}>{underTitle}</span>
        <Slider
          className={classes.track}
          value={Math.round((overlay ?? 0) * 100)}
          onChange={(share) => setOverlay(share / 100)}
          label={(share) => `${share} %`}
          thumbLabel={`How much of ${overTitle} is seen over ${underTitle}`}
        />
        <span className={classes.name}>{overTitle}</span>
      </div>
    </div>
  );
}

interface PagesProps {
  side: CompareSide;
  /** As they are, or as they were. */
  layers: CompareSide['layers'] | Past['layers'];
  label: string;
  lit: LitFinding;
  litId: string | undefined;
  children?: ReactNode;
}

function Pages({ side, layers, label, lit, litId, children }: PagesProps) {
  const { artefact, layout, camera } = side;
  return (
    <PageViewport
      artefactId={artefact.id}
      layout={layout}
      camera={camera}
      label={label}
      renderOnPage={(placed) => (
        <>
          <InkSheets placed={placed} camera={camera} layers={layers} />
          <LitMark placed={placed} layers={side.layers} lit={lit} chosenId={litId} />
        </>
      )}
    >
      {children}
    </PageViewport>
  );
}

function uppermost(at: Point, { camera, layout, layers }: CompareSide): Annotation | null {
  return marksUnder(at, camera, layout, layers)[0] ?? null;
}
