import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { CameraStore } from './camera-store.ts';
import type { PageLayout } from './page-layout.ts';
import classes from './PageStrip.module.css';
import { PageThumbnail } from './PageThumbnail.tsx';
import { useCurrentPage } from './use-current-page.ts';

interface Props {
  artefactId: string;
  layout: PageLayout;
  camera: CameraStore;
}

const WIDTH = 64;
const SPACE_BELOW = 30;

/** Small pictures of all pages, the current one marked; click or arrow keys go there. */
export function PageStrip({ artefactId, layout, camera }: Props) {
  const scroller = useRef<HTMLElement>(null);
  const current = useCurrentPage(camera);
  const heightOf = (index: number) => {
    const page = layout.pages[index]!;
    return Math.min(WIDTH * 2, Math.max(24, (WIDTH * page.height) / page.width));
  };
  const rows = useVirtualizer({
    count: layout.pages.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(index) + SPACE_BELOW,
    overscan: 4,
    paddingStart: 8,
  });

  useEffect(() => rows.scrollToIndex(current), [rows, current]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(layout.pages.length - 1, current + step));
    camera.goToPage(next);
    rows.scrollToIndex(next);
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus({ preventScroll: true });
    });
  };

  return (
    <nav ref={scroller} className={classes.strip} aria-label="Pages" onKeyDown={onKeyDown}>
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map(({ index, start, key }) => (
          <button
            key={key}
            type="button"
            data-index={index}
            className={classes.page}
            style={{ transform: `translateY(${start}px)` }}
            aria-label={`Page ${index + 1}`}
            aria-current={index === current ? 'page' : undefined}
            tabIndex={index === current ? 0 : -1}
            onClick={() => camera.goToPage(index)}
          >
            <div className={classes.picture} style={{ width: WIDTH, height: heightOf(index) }}>
              <PageThumbnail
                artefactId={artefactId}
                page={layout.pages[index]!.page}
                aspect={WIDTH / heightOf(index)}
              />
            </div>
            <span aria-hidden>{index + 1}</span>
          </button>
        ))}
      </div>
    </nav>
  );
}
