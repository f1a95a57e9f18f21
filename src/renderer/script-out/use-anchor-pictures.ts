import { useEffect, useMemo, useState } from 'react';
import type { Artefact } from '../../shared/library/artefact.ts';
import type { Beat } from '../../shared/scripts/script.ts';
import type { ReadLayer } from '../client/use-layers.ts';
import { drawMarkPart } from '../pages/draw-mark-part.ts';
import { layOutPages } from '../pages/page-layout.ts';
import { PagePixels } from '../pages/page-pixels.ts';
import { useLatest } from '../ui/use-latest.ts';
import type { WorkPicture } from './sheets/script-sheet.ts';

/** Pieces of the pages, by beat. `wanted` is how many beats have a place in the work that is still there. */
export interface AnchorPictures {
  wanted: number;
  drawing: boolean;
  byBeat: ReadonlyMap<string, readonly WorkPicture[]>;
}

const NOTHING: ReadonlyMap<string, readonly WorkPicture[]> = new Map();

/** Draws what the beats are about, while `shown`. A place that cannot be drawn is left out: the words stand alone. */
export function useAnchorPictures(
  artefact: Artefact,
  layers: readonly ReadLayer[],
  beats: readonly Beat[],
  shown: boolean,
): AnchorPictures {
  const { id, pages } = artefact;
  const [drawn, setDrawn] = useState<{ key: string; byBeat: AnchorPictures['byBeat'] } | null>(null);
  const places = useMemo(() => placesOf(beats, layers, pages), [beats, layers, pages]);
  // The key says all that a drawing depends on; the places are fresh objects whenever anybody types.
  const latest = useLatest(places);
  const key = useMemo(() => JSON.stringify(places.map(({ beatId, mark }) => [beatId, mark])), [places]);
  const wanted = new Set(places.map(({ beatId }) => beatId)).size;
  const asked = shown && places.length > 0;

  useEffect(() => {
    if (!asked) return;
    let gone = false;
    const pixels = new PagePixels(id);
    const drawAll = async () => {
      const byBeat = new Map<string, WorkPicture[]>();
      for (const { beatId, mark, placed } of latest.current) {
        const picture = await drawMarkPart(pixels, placed, mark).catch(() => null);
        if (gone) return;
        if (picture) byBeat.set(beatId, [...(byBeat.get(beatId) ?? []), asWorkPicture(picture, placed.index)]);
      }
      setDrawn({ key, byBeat });
    };
    void drawAll().finally(() => pixels.close());
    return () => {
      gone = true;
    };
  }, [asked, id, key, latest]);

  const ready = drawn?.key === key ? drawn : null;
  return { wanted, drawing: asked && !ready, byBeat: asked && ready ? ready.byBeat : NOTHING };
}

function placesOf(beats: readonly Beat[], layers: readonly ReadLayer[], pages: Artefact['pages']) {
  const layout = layOutPages(pages);
  return beats.flatMap(({ id: beatId, anchors, text }) =>
    (text.trim() === '' ? [] : anchors).flatMap(({ annotationId, personId }) => {
      const layer = layers.find(({ person }) => person.id === personId);
      const mark = layer?.annotations.find(({ id }) => id === annotationId);
      const placed = layout.pages.find(({ page }) => page.id === mark?.pageId);
      return mark && placed ? [{ beatId, mark, placed }] : [];
    }),
  );
}

function asWorkPicture(drawn: { dataUrl: string; width: number; height: number }, pageIndex: number): WorkPicture {
  const base64 = drawn.dataUrl.slice(drawn.dataUrl.indexOf(',') + 1);
  const jpeg = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return { ...drawn, jpeg, description: `A piece of page ${pageIndex + 1} of the work` };
}
