import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { Person } from '../../../shared/library/person.ts';
import { createLitFinding } from '../findings/lit-finding.ts';
import { actOnKey, type KeyTarget } from '../keys/annotate-keys.ts';
import { panelOfKey } from '../keys/panel-keys.ts';
import { middleOfMark } from '../keys/step-to-mark.ts';
import { useMarking } from '../keys/use-marking.ts';
import { useWorkspaceKeys } from '../keys/use-workspace-keys.ts';
import { isInWorkspace } from '../keys/workspace-events.ts';
import { revealToLook } from '../look-only/reveal-to-look.ts';
import { pageOf } from '../panes/pane-desk.ts';
import { useHand } from '../panes/use-hand.ts';
import { useMarksClipboard } from '../panes/use-marks-clipboard.ts';
import { useSidePanels } from '../panels/use-side-panels.ts';
import { usePointing, useTable } from '../table/use-table.ts';
import type { ToolDesk } from '../tools/tool.ts';
import { useRememberedState } from '../use-remembered-state.ts';
import { useVoiceDesk } from '../voice/use-voice-desk.ts';
import { useVoiceKey } from '../voice/use-voice-key.ts';
import type { CompareSide } from './compare-sides.ts';
import { actOnLookKey } from './look-keys.ts';
import type { Arrangement } from './use-arrangement.ts';
import { usePieceInHand } from './use-piece-in-hand.ts';

const NOTHING: ReadonlySet<string> = new Set();

/**
 * What happens while two pieces are open: which of them the tools, the codes, the panels and the keys are for.
 * What it looks like is in `CompareWorkspace.tsx`.
 */
export function useCompareWorkspace({ sides, overlay, bringOut, actOnKey: actOnArrangementKey }: Arrangement) {
  const [{ layers: left }, { layers: right }] = sides;
  const [state, dispatch] = useRememberedState(left[0]!.person.id);
  const [lit] = useState(createLitFinding);
  const root = useRef<HTMLDivElement>(null);
  const desk = useRef<ToolDesk | null>(null);
  const pen = useHand(state.options, dispatch);
  const canMark = overlay === null;

  const takePen = useCallback(
    (person: Person) => {
      dispatch({ type: 'pen-to', personId: person.id });
      dispatch({ type: 'select', ids: NOTHING });
    },
    [dispatch],
  );
  const inHand = usePieceInHand(sides, takePen);
  const { side, history, past, lookAt } = inHand;
  const looksOnly = past !== null || !canMark;
  useEffect(() => {
    if (!looksOnly) lookAt(null);
  }, [looksOnly, lookAt]);
  const holderOf = ({ layers }: CompareSide) =>
    layers.find((each) => each.person.id === state.penHolderId) ?? layers[0]!;
  const holder = holderOf(side);
  const allLayers = useMemo(() => [...left, ...right], [left, right]);
  const pointing = usePointing();
  const tables = [
    useTable(sides[0].artefact.id, sides[0].camera, pointing),
    useTable(sides[1].artefact.id, sides[1].camera, pointing),
  ] as const;
  const voice = useVoiceDesk({ artefactId: side.artefact.id, layer: holder, camera: side.camera, desk });
  const actOnVoiceKey = useVoiceKey(voice);
  const switchPen = () => {
    const next = side.layers.find((layer) => layer !== holder);
    if (next) dispatch({ type: 'pen-to', personId: next.person.id });
  };
  const focusPages = () => {
    root.current?.querySelector<HTMLElement>('[data-active] [role=region]')?.focus({ preventScroll: true });
  };

  const keyTarget = (): KeyTarget | null => {
    const onComment = () => root.current?.querySelector<HTMLElement>('[data-comment-box]')?.focus();
    const { camera } = side;
    return (
      desk.current && { state, dispatch, layer: holder, desk: desk.current, camera, onSwitchPen: switchPen, onComment }
    );
  };
  const openMark = (mark: Annotation) => {
    const placed = pageOf(side.layout, mark);
    if (!placed) return;
    panels.widenBoard(false);
    if (!canMark) {
      bringOut(inHand.active);
      lookAt(mark);
      revealToLook(side.camera, mark, placed);
      return;
    }
    dispatch({ type: 'pen-to', personId: mark.personId });
    dispatch({ type: 'tool', tool: 'select' });
    dispatch({ type: 'select', ids: new Set([mark.id]) });
    side.camera.reveal({ ...middleOfMark(mark, placed), width: 0, height: 0 });
  };
  const { artefact, layers, layout } = side;
  const marking = useMarking({ artefact, layers, holder, layout, target: keyTarget, onMark: openMark });
  const pointInto = (index: 0 | 1): boolean => {
    if (!inHand.pointInto(index)) return false;
    marking.caret.hide();
    dispatch({ type: 'select', ids: NOTHING });
    return true;
  };
  const panels = useSidePanels({
    history,
    hidden: past !== null,
    blind: null,
    others: [
      { name: 'bank', open: marking.bankOpen && canMark, onToggle: () => marking.setBankOpen(!marking.bankOpen) },
    ],
  });

  useWorkspaceKeys(root, (event) => {
    if (panels.actOnKey(event)) return true;
    if (past) return false;
    if (panelOfKey(event) === 'pointer' || (event.key === 'Escape' && pointing.on)) {
      pointing.toggle();
      return true;
    }
    if (!canMark) return actOnLookingKey(event);
    const target = keyTarget();
    // A code's own letter comes before what the same letter means elsewhere.
    if (target && (actOnVoiceKey(event) || marking.actOnKey(event))) return true;
    return actOnArrangementKey(event) || panels.actOnLetter(event) || (target !== null && actOnKey(event, target));
  });

  /** Keys while one piece lies over the other, and nothing can be drawn. */
  function actOnLookingKey(event: KeyboardEvent): boolean {
    if (actOnLookKey(event, inHand, openMark) || actOnArrangementKey(event) || panels.actOnLetter(event)) return true;
    const isPen = event.key.toLowerCase() === 'x' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isPen) switchPen();
    return isPen;
  }

  useMarksClipboard({
    artefactId: artefact.id,
    desk,
    camera: side.camera,
    isOurs: (event) => isInWorkspace(event.target, root.current),
    onPasted: () => dispatch({ type: 'tool', tool: 'select' }),
  });

  return {
    ...inHand,
    pointInto,
    root,
    desk,
    state,
    dispatch,
    canMark,
    holder,
    holderOf,
    allLayers,
    pen,
    lit,
    tables,
    voice,
    marking,
    panels,
    switchPen,
    focusPages,
    openMark,
  };
}
