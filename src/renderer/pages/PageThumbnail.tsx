import { thumbnailUrl } from '../../shared/file-urls.ts';
import type { Page } from '../../shared/library/artefact.ts';
import classes from './PageThumbnail.module.css';

interface Props {
  artefactId: string;
  page: Pick<Page, 'id' | 'rotation'>;
  /** Size of the turned page on the screen, in whatever CSS length its parent uses. */
  width: number;
  height: number;
}

/** A page's small picture, turned as the reader turned the page. Decorative: whoever shows it names the page. */
export function PageThumbnail({ artefactId, page, width, height }: Props) {
  const lying = page.rotation === 90 || page.rotation === 270;
  return (
    <div className={classes.frame} style={{ width, height }}>
      <img
        src={thumbnailUrl(artefactId, page.id)}
        alt=""
        draggable={false}
        className={classes.picture}
        style={{
          width: lying ? height : width,
          height: lying ? width : height,
          transform: `translate(-50%, -50%) rotate(${page.rotation}deg)`,
        }}
      />
    </div>
  );
}
