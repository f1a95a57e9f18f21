import { thumbnailUrl } from '../../shared/file-urls.ts';
import type { Page } from '../../shared/library/artefact.ts';
import classes from './PageThumbnail.module.css';

interface Props {
  artefactId: string;
  page: Pick<Page, 'id' | 'rotation'>;
  /** Width by height of the place it fills, which has the shape of the turned page. */
  aspect: number;
}

/** A page's small picture, turned as the reader turned the page. Decorative: whoever shows it names the page. */
export function PageThumbnail({ artefactId, page, aspect }: Props) {
  const lying = page.rotation === 90 || page.rotation === 270;
  return (
    <div className={classes.frame}>
      <img
        src={thumbnailUrl(artefactId, page.id)}
        alt=""
        draggable={false}
        className={classes.picture}
        style={{
          width: lying ? `${100 / aspect}%` : '100%',
          height: lying ? `${100 * aspect}%` : '100%',
          transform: `translate(-50%, -50%) rotate(${page.rotation}deg)`,
        }}
      />
    </div>
  );
}
