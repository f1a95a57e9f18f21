import { thumbnailUrl } from '../../shared/file-urls.ts';
import type { Page } from '../../shared/library/artefact.ts';
import { shownShare } from '../../shared/library/page-crop.ts';
import classes from './PageThumbnail.module.css';

interface Props {
  artefactId: string;
  page: Page;
  /** Width by height of the place it fills, which has the shape of the page as it is seen. */
  aspect: number;
}

/** A page's small picture, turned and cropped as the reader wants it. Decorative: whoever shows it names the page. */
export function PageThumbnail({ artefactId, page, aspect }: Props) {
  const lying = page.rotation === 90 || page.rotation === 270;
  const share = shownShare(page);
  const middle = [percent(share.x + share.width / 2), percent(share.y + share.height / 2)] as const;
  return (
    <div className={classes.frame}>
      <img
        src={thumbnailUrl(artefactId, page.id)}
        alt=""
        draggable={false}
        className={classes.picture}
        style={{
          width: percent((lying ? 1 / aspect : 1) / share.width),
          height: percent((lying ? aspect : 1) / share.height),
          transformOrigin: middle.join(' '),
          transform: `translate(-${middle[0]}, -${middle[1]}) rotate(${page.rotation}deg)`,
        }}
      />
    </div>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}
