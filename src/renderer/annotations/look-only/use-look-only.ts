import { useState } from 'react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import { moveByKey } from '../../pages/viewport-keys.ts';
import { useLookingBack } from '../history/use-looking-back.ts';
import { panelOfKey } from '../keys/panel-keys.ts';
import { useWorkspaceKeys } from '../keys/use-workspace-keys.ts';
import { actOnViewKey } from '../keys/view-keys.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { pageOf } from '../panes/pane-desk.ts';
import { useOpenAtMark } from '../panes/use-open-at-mark.ts';
import { usePanelSwitch } from '../panels/use-panel-switch.ts';
import { useSidePanels } from '../panels/use-side-panels.ts';
import { useOpenPiece, type OpenPiece } from '../use-open-piece.ts';
import { nextToLookAt } from './next-to-look-at.ts';
import { revealToLook } from './reveal-to-look.ts';

interface Given extends OpenPiece {
  right: EditableLayer;
  /** The mark somebody was sent to. */
  initialMarkId: string | null;
}

/** What can be done with a piece of work that cannot be changed: move, look at marks and findings, hear clips, look back. */
export function useLookOnly({ artefact, left, right, revealed, initialMarkId }: Given) {
  const piece = useOpenPiece({ artefact, left, right, revealed });
  const { layout, cameras, cameraOf, state, dispatch, lit, blindSide, root, layers, sideBySide } = piece;
  const [lookedAt, lookAt] = useState<Annotation | null>(null);
  const history = usePanelSwitch();

  const panes = sideBySide
    ? [
        { camera: cameras.left, owner: left, shown: state.bothLayers ? [right, left] : [left] },
        { camera: cameras.right, owner: right, shown: state.bothLayers ? [left, right] : [right] },
      ]
    : [{ camera: cameras.left, owner: null, shown: layers }];
  const lookingBack = useLookingBack(artefact, layers, history.open, null);
  const { past } = lookingBack;
  const blind = revealed && { revealed: true, open: blindSide.revealOpen, onToggle: blindSide.toggle };
  const panels = useSidePanels({
    history,
    hidden: past !== null,
    blind,
    others: [{ name: 'reveal', open: blindSide.revealOpen, onToggle: blindSide.toggle }],
  });

  const openMark = (mark: Annotation) => {
    const placed = pageOf(layout, mark);
    if (!placed) return;
    panels.widenBoard(false);
    lookAt(mark);
    revealToLook(cameraOf(mark), mark, placed);
  };
  useOpenAtMark(initialMarkId, layers, openMark);

  const goToMark = (step: 1 | -1) => {
    const next = nextToLookAt(piece, lookedAt, step);
    if (next) openMark(next);
  };

  useWorkspaceKeys(root, (event) => {
    const panel = past ? null : panelOfKey(event);
    if (panels.actOnKey(event)) return true;
    if (panel !== 'blind' || !blind) return actOnLookingKey(event);
    blind.onToggle();
    return true;
  });

  function actOnLookingKey(event: KeyboardEvent): boolean {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (ctrlKey || metaKey || altKey) return false;
    if (key === 'Escape' && lookedAt) lookAt(null);
    else if (!past && (key === '.' || key === ',')) goToMark(key === '.' ? 1 : -1);
    else if (panels.actOnLetter(event) || actOnViewKey(event, state, dispatch)) return true;
    else return target === document.body && moveByKey(cameras.left, key, layout.pages.length);
    return true;
  }

  return {
    root,
    layout,
    state,
    dispatch,
    layers,
    panes,
    lit,
    lookedAt,
    lookAt,
    openMark,
    blind,
    blindSide,
    lookingBack,
    panels,
  };
}
