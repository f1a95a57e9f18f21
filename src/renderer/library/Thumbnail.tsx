import type { CSSProperties } from 'react';
import { thumbnailUrl } from '../../shared/file-urls.ts';
import type { Rotation } from '../../shared/library/artefact.ts';
import type { PageShare } from '../../shared/library/page-share.ts';
import classes from './Thumbnail.module.css';

interface Props {
  artefactId: string;
  pageId: string;
  rotation: Rotation;
  /** The part of the page that is shown; the whole of it when absent. */
  share?: PageShare | undefined;
  /** The box the page is fitted into, in CSS pixels. */
  width: number;
  height: number;
  /** More than one page: a second sheet shows beneath. */
  stacked?: boolean;
}

/** A page as a sheet of paper, turned the way it is read. Decorative: what it shows is said in words beside it. */
export function Thumbnail({ artefactId, pageId, rotation, share, width, height, stacked }: Props) {
  const onItsSide = rotation === 90 || rotation === 270;
  const style = {
    '--box-width': `${width}px`,
    '--box-height': `${height}px`,
    '--sheet-width': `${onItsSide ? height : width}px`,
    '--sheet-height': `${onItsSide ? width : height}px`,
    '--turn': `${rotation}deg`,
    '--shown': share ? insetOf(share) : 'none',
  } as CSSProperties;
  return (
    <span className={classes.box} style={style}>
      <img
        key={pageId}
        className={classes.sheet}
        data-stacked={stacked || undefined}
        src={thumbnailUrl(artefactId, pageId)}
        alt=""
        decoding="async"
        draggable={false}
      />
    </span>
  );
}

function insetOf({ x, y, width, height }: PageShare): string {
  const edges = [y, 1 - x - width, 1 - y - height, x];
  return `inset(${edges.map((edge) => `${edge * 100}%`).join(' ')})`;
}
