import { useEffect, useMemo, useState } from 'react';
import type { Artefact } from '../../../shared/library/artefact.ts';
import { CameraStore, linkCameras } from '../../pages/camera-store.ts';
import { layOutPages, type PageLayout } from '../../pages/page-layout.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { lockPages } from './lock-pages.ts';

/** A piece of work with everybody's layers on it. */
export interface ComparedWork {
  artefact: Artefact;
  layers: readonly EditableLayer[];
}

/** What leads from two pieces to others, and to what was begun with one of them. */
export interface CompareViewActions {
  onSwap: () => void;
  onChooseOther: () => void;
  onClose: () => void;
  /** Something found in a piece has been put into this script of it. */
  onScript: (artefactId: string, scriptId: string) => void;
}

/** One of the two pieces on the screen. */
export interface CompareSide extends ComparedWork {
  layout: PageLayout;
  camera: CameraStore;
}

/** The place of the other of two pieces. */
export function otherIndex(index: 0 | 1): 0 | 1 {
  return index === 0 ? 1 : 0;
}

/** How the two sides move: as one picture, from page to page only, or each for itself. */
export const movements = ['together', 'by-page', 'apart'] as const;
export type Movement = (typeof movements)[number];

/** Lays both pieces out and moves them as `movement` says. */
export function useCompareSides(
  works: readonly [ComparedWork, ComparedWork],
  movement: Movement,
): readonly [CompareSide, CompareSide] {
  const left = useSide(works[0]);
  const right = useSide(works[1]);
  useEffect(() => {
    switch (movement) {
      case 'together':
        return linkCameras(left.camera, right.camera);
      case 'by-page':
        return lockPages(left.camera, right.camera);
      case 'apart':
        return undefined;
    }
  }, [left.camera, right.camera, movement]);
  return [left, right];
}

function useSide({ artefact, layers }: ComparedWork): CompareSide {
  const layout = useMemo(() => layOutPages(artefact.pages), [artefact.pages]);
  const [camera] = useState(() => new CameraStore(layout));
  return { artefact, layers, layout, camera };
}
