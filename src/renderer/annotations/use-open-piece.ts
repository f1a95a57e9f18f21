import { useEffect, useMemo, useRef, useState } from 'react';
import type { Annotation } from '../../shared/annotations/annotation.ts';
import type { RevealedRecord } from '../../shared/blind/blind-record.ts';
import type { Artefact } from '../../shared/library/artefact.ts';
import { CameraStore, linkCameras } from '../pages/camera-store.ts';
import { layOutPages } from '../pages/page-layout.ts';
import { useBlindSide } from './blind/use-blind-side.ts';
import { createLitFinding } from './findings/lit-finding.ts';
import type { EditableLayer } from './layers/use-editable-layer.ts';
import { useRememberedState } from './use-remembered-state.ts';

/** A piece of work whose layers are open. */
export interface OpenPiece {
  artefact: Artefact;
  left: EditableLayer;
  /** Null while `left` marks alone: then nothing of the other person is here. */
  right: EditableLayer | null;
  /** What the two settled after marking alone, if they ever did. */
  revealed: RevealedRecord | null;
}

/**
 * What every workspace on one piece of work begins with, whether or not marks can be made in it: the pages as they lie, a
 * camera for each side, and how it is all shown.
 */
export function useOpenPiece({ artefact, left, right, revealed }: OpenPiece) {
  const layout = useMemo(() => layOutPages(artefact.pages), [artefact.pages]);
  const [cameras] = useState(() => ({ left: new CameraStore(layout), right: new CameraStore(layout) }));
  const [state, dispatch] = useRememberedState(left.person.id);
  const [lit] = useState(createLitFinding);
  const blindSide = useBlindSide(artefact.id, revealed);
  const root = useRef<HTMLDivElement>(null);
  const layers = useMemo(() => (right ? [left, right] : [left]), [left, right]);
  const sideBySide = right !== null && state.layout === 'side-by-side';

  useEffect(() => {
    if (sideBySide && state.linked) return linkCameras(cameras.left, cameras.right);
  }, [cameras, sideBySide, state.linked]);

  /** Of the side on which a person's marks are shown. */
  const cameraOf = ({ personId }: Pick<Annotation, 'personId'>) =>
    sideBySide && personId === right.person.id ? cameras.right : cameras.left;

  return { layout, cameras, cameraOf, state, dispatch, lit, blindSide, root, layers, sideBySide };
}
