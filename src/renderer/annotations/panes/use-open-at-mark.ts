import { useEffect } from 'react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { useLatest } from '../../ui/use-latest.ts';

/** Shows the mark somebody was sent to, once the panes have their size. One that is gone is passed over. */
export function useOpenAtMark(
  markId: string | null,
  layers: readonly EditableLayer[],
  open: (mark: Annotation) => void,
): void {
  const latest = useLatest({ layers, open });
  useEffect(() => {
    if (markId === null) return;
    // A pane tells its size after it was laid out, and until then a camera has nothing to bring into view.
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const now = latest.current;
        const mark = now.layers.map(({ index }) => index.get(markId)).find((found) => found !== undefined);
        if (mark) now.open(mark);
      }),
    );
    return () => cancelAnimationFrame(frame);
  }, [markId, latest]);
}
