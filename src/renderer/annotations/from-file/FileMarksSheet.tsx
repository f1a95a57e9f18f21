import { useMemo } from 'react';
import { pageAnnotationsSvg } from '../../../shared/annotations/annotation-svg.ts';
import { toUpright, uprightSize, type PageFrame } from '../../../shared/annotations/page-frame.ts';
import type { FileMark } from '../../../shared/exchange/marks-from-file.ts';
import type { PlacedPage } from '../../pages/page-layout.ts';
import { useFileLayer } from './file-layer.ts';
import classes from './FileMarksSheet.module.css';

/** The file's own marks on one page, each with its number in the list. */
export function FileMarksSheet({ placed }: { placed: PlacedPage }) {
  const { marks, shown } = useFileLayer();
  const { page, frame } = placed;
  const here = useMemo(() => marks.filter(({ pageId }) => pageId === page.id), [marks, page.id]);
  const drawing = useMemo(
    () =>
      pageAnnotationsSvg(
        page,
        here.flatMap(({ drawn }) => drawn.map(withoutWords)),
        [],
      ),
    [page, here],
  );
  if (!shown || here.length === 0) return null;
  return (
    <div className={classes.sheet} role="img" aria-label={`From the file: ${here.length} on this page`}>
      {/* Every word in it is escaped where it is made. */}
      <div className={classes.drawing} dangerouslySetInnerHTML={{ __html: drawing }} />
      {here.map((mark) => (
        <span key={mark.id} className={classes.number} style={cornerOf(mark, frame)}>
          {mark.number}
        </span>
      ))}
    </div>
  );
}

function withoutWords(mark: FileMark['drawn'][number]) {
  return { ...mark, comment: undefined };
}

/** The upper left corner of a mark as the reader sees it: badges of findings sit at the right. */
function cornerOf({ place }: FileMark, frame: PageFrame) {
  const one = toUpright(frame, place);
  const other = toUpright(frame, { x: place.x + place.width, y: place.y + place.height });
  const { width, height } = uprightSize(frame);
  const share = (value: number, whole: number) => `${(100 * Math.min(Math.max(value, 0), whole)) / whole}%`;
  return { left: share(Math.min(one.x, other.x), width), top: share(Math.min(one.y, other.y), height) };
}
