import { useEffect, useState } from 'react';
import type { FileMarksDrawn } from './page-clip.ts';
import { PagePixels } from './page-pixels.ts';

const open = new Map<string, { pixels: PagePixels; panes: number }>();

/** The pixels of an artefact's pages, shared with whoever else shows it in the same way, until the last one lets go. */
export function holdPagePixels(
  artefactId: string,
  fileMarks: FileMarksDrawn = 'all',
): { pixels: PagePixels; release: () => void } {
  const key = `${artefactId}/${fileMarks}`;
  const entry = open.get(key) ?? { pixels: new PagePixels(artefactId, fileMarks), panes: 0 };
  open.set(key, entry);
  entry.panes += 1;
  const release = () => {
    entry.panes -= 1;
    if (entry.panes > 0) return;
    open.delete(key);
    entry.pixels.close();
  };
  return { pixels: entry.pixels, release };
}

/** The pixels of an artefact's pages for as long as a component shows them. */
export function usePagePixels(artefactId: string, fileMarks: FileMarksDrawn = 'all'): PagePixels | null {
  const [pixels, setPixels] = useState<PagePixels | null>(null);
  useEffect(() => {
    const held = holdPagePixels(artefactId, fileMarks);
    setPixels(held.pixels);
    return held.release;
  }, [artefactId, fileMarks]);
  return pixels;
}
