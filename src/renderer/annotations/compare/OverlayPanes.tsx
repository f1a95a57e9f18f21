import { Slider } from '@mantine/core';
import { PageViewport } from '../../pages/PageViewport.tsx';
import { InkSheets } from '../panes/InkSheets.tsx';
import type { CompareSide } from './compare-sides.ts';
import classes from './OverlayPanes.module.css';

interface Props {
  sides: readonly [CompareSide, CompareSide];
  /** How much of the second piece is seen, 0 to 1. */
  shownOver: number;
  onShownOver: (share: number) => void;
}

/** One piece laid over the other, with a slider between them: for the same page scanned twice, or a draft rewritten. */
export function OverlayPanes({ sides: [under, over], shownOver, onShownOver }: Props) {
  const [underTitle, overTitle] = [under.artefact.title, over.artefact.title];
  return (
    <div className={classes.body}>
      <Pages side={under} label={`Pages, ${underTitle}, under ${overTitle}`} />
      <div className={classes.over} style={{ opacity: shownOver }} aria-hidden inert>
        <Pages side={over} label={`Pages, ${overTitle}, over ${underTitle}`} />
      </div>
      <div className={classes.slider}>
        <span className={classes.name}>{underTitle}</span>
        <Slider
          className={classes.track}
          value={Math.round(shownOver * 100)}
          onChange={(share) => onShownOver(share / 100)}
          label={(share) => `${share} %`}
          thumbLabel={`How much of ${overTitle} is seen over ${underTitle}`}
        />
        <span className={classes.name}>{overTitle}</span>
      </div>
    </div>
  );
}

function Pages({ side, label }: { side: CompareSide; label: string }) {
  return (
    <PageViewport
      artefactId={side.artefact.id}
      layout={side.layout}
      camera={side.camera}
      label={label}
      renderOnPage={(placed) => <InkSheets placed={placed} camera={side.camera} layers={side.layers} />}
    />
  );
}
