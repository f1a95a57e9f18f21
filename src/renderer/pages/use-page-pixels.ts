import { useEffect, useState } from 'react';
import { PagePixels } from './page-pixels.ts';

const open = new Map<string, { pixels: PagePixels; panes: number }>();

/** The pixels of an artefact's pages, shared with every other pane that shows it, let go with the last one. */
export function usePagePixels(artefactId: string): PagePixels | null {
  const [pixels, setPixels] = useState<PagePixels | null>(null);
  useEffect(() => {
    const entry = open.get(artefactId) ?? { pixels: new PagePixels(artefactId), panes: 0 };
    open.set(artefactId, entry);
    entry.panes += 1;
    setPixels(entry.pixels);
    return () => {
      entry.panes -= 1;
      if (entry.panes > 0) return;
      open.delete(artefactId);
      entry.pixels.close();
    };
  }, [artefactId]);
  return pixels;
}
