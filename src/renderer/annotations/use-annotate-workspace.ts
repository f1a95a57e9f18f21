import { useCallback, useRef } from 'react';
import type { Annotation } from '../../shared/annotations/annotation.ts';
import type { Person } from '../../shared/library/person.ts';
import { moveByKey } from '../pages/viewport-keys.ts';
import { useLookingBack } from './history/use-looking-back.ts';
import { actOnKey, type KeyTarget } from './keys/annotate-keys.ts';
import { panelOfKey } from './keys/panel-keys.ts';
import { middleOfMark } from './keys/step-to-mark.ts';
import { useMarking } from './keys/use-marking.ts';
import { useWorkspaceKeys } from './keys/use-workspace-keys.ts';
import { actOnViewKey } from './keys/view-keys.ts';
import { isInWorkspace } from './keys/workspace-events.ts';
import type { EditableLayer } from './layers/use-editable-layer.ts';
import { pageOf } from './panes/pane-desk.ts';
import { useHand } from './panes/use-hand.ts';
import { useOpenAtMark } from './panes/use-open-at-mark.ts';
import { useMarksClipboard } from './panes/use-marks-clipboard.ts';
import { usePanelSwitch } from './panels/use-panel-switch.ts';
import { useSidePanels } from './panels/use-side-panels.ts';
import { usePointing, useTable } from './table/use-table.ts';
import type { ToolDesk } from './tools/tool.ts';
import { useOpenPiece, type OpenPiece } from './use-open-piece.ts';
import { useVoiceDesk } from './voice/use-voice-desk.ts';
import { useVoiceKey } from './voice/use-voice-key.ts';

interface Given extends OpenPiece {
  /** The mark somebody was sent to. */
  initialMarkId: string | null;
}

/**
 * What happens in the workspace: who holds the pen, what each pane looks at, which panels are open, and what every key
 * does. What it looks like is in `AnnotateWorkspace.tsx`.
 */
export function useAnnotateWorkspace({ artefact, left, right, revealed, initialMarkId }: Given) {
  const piece = useOpenPiece({ artefact, left, right, revealed });
  const { layout, cameras, cameraOf, state, dispatch, lit, blindSide, root, layers, sideBySide } = piece;
  const desk = useRef<ToolDesk | null>(null);
  const pen = useHand(state.options, dispatch);
  const history = usePanelSwitch();

  const holder = right && state.penHolderId === right.person.id ? right : left;
  const panes =
    right && sideBySide
      ? [
          { layer: left, other: right, camera: cameras.left },
          { layer: right, other: left, camera: cameras.right },
        ]
      : [{ layer: holder, other: holder === left ? right : left, camera: cameras.left }];
  const takePen = useCallback(
    (person: Person) => {
      dispatch({ type: 'pen-to', personId: person.id });
      dispatch({ type: 'select', ids: new Set() });
    },
    [dispatch],
  );
  const lookingBack = useLookingBack(artefact, layers, history.open, takePen);
  const { past } = lookingBack;
  const camera = cameraOf({ personId: holder.person.id });
  const table = useTable(artefact.id, camera, usePointing());
  const voice = useVoiceDesk({ artefactId: artefact.id, layer: holder, camera, desk });
  const actOnVoiceKey = useVoiceKey(voice);
  const focusPane = ({ person }: EditableLayer) => {
    const pane = root.current?.querySelector<HTMLElement>(`[data-pane="${person.id}"] [role=region]`);
    pane?.focus({ preventScroll: true });
  };
  const switchPen = () => {
    if (!right) return;
    const next = holder === left ? right : left;
    dispatch({ type: 'pen-to', personId: next.person.id });
    if (sideBySide) focusPane(next);
  };

  const keyTarget = (): KeyTarget | null => {
    const onComment = () => root.current?.querySelector<HTMLElement>('[data-comment-box]')?.focus();
    return (
      desk.current && { state, dispatch, layer: holder, desk: desk.current, camera, onSwitchPen: switchPen, onComment }
    );
  };
  const marking = useMarking({
    artefact,
    layers,
    holder,
    layout,
    target: keyTarget,
    onMark: (mark) => openMark(mark),
  });

  const blind = right && { revealed: revealed !== null, open: blindSide.revealOpen, onToggle: blindSide.toggle };
  const panels = useSidePanels({
    history,
    hidden: past !== null,
    blind,
    others: [
      { name: 'reveal', open: blindSide.revealOpen, onToggle: blindSide.toggle },
      { name: 'bank', open: marking.bankOpen, onToggle: () => marking.setBankOpen(!marking.bankOpen) },
    ],
  });

  useWorkspaceKeys(root, (event) => {
    const panel = past ? null : panelOfKey(event);
    if (panels.actOnKey(event)) return true;
    if (panel === 'pointer' || (event.key === 'Escape' && table.on)) table.toggle();
    else if (panel === 'blind') blind?.onToggle();
    else return actOnMarkKey(event);
    return true;
  });

  /** Keys that make or change marks, or move the pages. */
  function actOnMarkKey(event: KeyboardEvent): boolean {
    const target = keyTarget();
    if (!target) return false;
    const withoutFocus = event.target === document.body && !event.ctrlKey && !event.metaKey && !event.altKey;
    return (
      actOnVoiceKey(event) ||
      marking.actOnKey(event) ||
      actOnKey(event, target) ||
      panels.actOnLetter(event) ||
      actOnViewKey(event, state, dispatch) ||
      (withoutFocus && moveByKey(camera, event.key, layout.pages.length))
    );
  }

  useMarksClipboard({
    artefactId: artefact.id,
    desk,
    camera,
    isOurs: (event) => isInWorkspace(event.target, root.current),
    onPasted: () => dispatch({ type: 'tool', tool: 'select' }),
  });

  const openMark = (mark: Annotation) => {
    const placed = pageOf(layout, mark);
    if (!placed) return;
    panels.widenBoard(false);
    dispatch({ type: 'pen-to', personId: mark.personId });
    dispatch({ type: 'tool', tool: 'select' });
    dispatch({ type: 'select', ids: new Set([mark.id]) });
    cameraOf(mark).reveal({ ...middleOfMark(mark, placed), width: 0, height: 0 });
  };

  useOpenAtMark(initialMarkId, layers, openMark);

  return {
    root,
    desk,
    state,
    dispatch,
    layout,
    layers,
    panes,
    sideBySide,
    holder,
    camera,
    pen,
    lit,
    table,
    voice,
    marking,
    blind,
    blindSide,
    lookingBack,
    panels,
    focusPane,
    switchPen,
    openMark,
  };
}
