import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import { annotateReducer, startState } from '../annotate-state.ts';
import { createLitFinding } from '../findings/lit-finding.ts';
import { actOnKey, type KeyTarget } from '../keys/annotate-keys.ts';
import { middleOfMark } from '../keys/step-to-mark.ts';
import { useMarking } from '../keys/use-marking.ts';
import { useWorkspaceKeys } from '../keys/use-workspace-keys.ts';
import { isInWorkspace } from '../keys/workspace-events.ts';
import { pageOf } from '../panes/pane-desk.ts';
import { useHand } from '../panes/use-hand.ts';
import { useMarksClipboard } from '../panes/use-marks-clipboard.ts';
import { recallChoices, rememberChoices } from '../remembered-choices.ts';
import type { ToolDesk } from '../tools/tool.ts';
import { useVoiceDesk } from '../voice/use-voice-desk.ts';
import { useVoiceKey } from '../voice/use-voice-key.ts';
import type { CompareSide } from './compare-sides.ts';

const NOTHING: ReadonlySet<string> = new Set();

/**
 * What happens while two pieces are open: which of them the tools, the codes and the keys are for, and how the two move.
 * What it looks like is in `CompareWorkspace.tsx`.
 */
export function useCompareWorkspace(
  sides: readonly [CompareSide, CompareSide],
  actOnArrangementKey: (event: KeyboardEvent) => boolean,
) {
  const [state, dispatch] = useReducer(annotateReducer, null, () =>
    startState(sides[0].layers[0]!.person.id, recallChoices(localStorage)),
  );
  const [active, setActive] = useState<0 | 1>(0);
  const [lit] = useState(createLitFinding);
  const root = useRef<HTMLDivElement>(null);
  const desk = useRef<ToolDesk | null>(null);
  const pen = useHand(state.options, dispatch);

  useEffect(() => rememberChoices(localStorage, state), [state]);

  const side = sides[active];
  const [{ layers: left }, { layers: right }] = sides;
  const holderOf = ({ layers }: CompareSide) =>
    layers.find((each) => each.person.id === state.penHolderId) ?? layers[0]!;
  const holder = holderOf(side);
  const allLayers = useMemo(() => [...left, ...right], [left, right]);
  const voice = useVoiceDesk({ artefactId: side.artefact.id, layer: holder, camera: side.camera, desk });
  const actOnVoiceKey = useVoiceKey(voice);
  const switchPen = () => {
    const next = side.layers.find((layer) => layer !== holder);
    if (next) dispatch({ type: 'pen-to', personId: next.person.id });
  };
  const pointInto = (index: 0 | 1) => {
    if (index === active) return;
    setActive(index);
    marking.caret.hide();
    dispatch({ type: 'select', ids: NOTHING });
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
    dispatch({ type: 'pen-to', personId: mark.personId });
    dispatch({ type: 'tool', tool: 'select' });
    dispatch({ type: 'select', ids: new Set([mark.id]) });
    side.camera.reveal({ ...middleOfMark(mark, placed), width: 0, height: 0 });
  };
  const { artefact, layers, layout } = side;
  const marking = useMarking({ artefact, layers, holder, layout, target: keyTarget, onMark: openMark });

  useWorkspaceKeys(root, (event) => {
    const target = keyTarget();
    // A code's own letter comes before what the same letter means elsewhere.
    if (target && (actOnVoiceKey(event) || marking.actOnKey(event))) return true;
    return actOnArrangementKey(event) || (target !== null && actOnKey(event, target));
  });

  useMarksClipboard({
    artefactId: artefact.id,
    desk,
    camera: side.camera,
    isOurs: (event) => isInWorkspace(event.target, root.current),
    onPasted: () => dispatch({ type: 'tool', tool: 'select' }),
  });

  return {
    root,
    desk,
    state,
    dispatch,
    active,
    side,
    holder,
    holderOf,
    allLayers,
    pen,
    lit,
    voice,
    marking,
    switchPen,
    pointInto,
    focusPages,
  };
}
