import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Annotation } from '../../shared/annotations/annotation.ts';
import type { RevealedRecord } from '../../shared/blind/blind-record.ts';
import type { Artefact } from '../../shared/library/artefact.ts';
import type { Person } from '../../shared/library/person.ts';
import { CameraStore, linkCameras } from '../pages/camera-store.ts';
import { layOutPages } from '../pages/page-layout.ts';
import { moveByKey } from '../pages/viewport-keys.ts';
import { annotateReducer, startState } from './annotate-state.ts';
import { useBlindSide } from './blind/use-blind-side.ts';
import { createLitFinding } from './findings/lit-finding.ts';
import { isHistoryKey } from './history/history-key.ts';
import { useLookingBack } from './history/use-looking-back.ts';
import { actOnKey, type KeyTarget } from './keys/annotate-keys.ts';
import { panelOfKey } from './keys/panel-keys.ts';
import { middleOfMark } from './keys/step-to-mark.ts';
import { useMarking } from './keys/use-marking.ts';
import { usePanelCommands } from './keys/use-panel-commands.ts';
import { useWorkspaceKeys } from './keys/use-workspace-keys.ts';
import { actOnViewKey } from './keys/view-keys.ts';
import { isInWorkspace } from './keys/workspace-events.ts';
import type { EditableLayer } from './layers/use-editable-layer.ts';
import { pageOf } from './panes/pane-desk.ts';
import { useHand } from './panes/use-hand.ts';
import { useOnePanel } from './panes/use-one-panel.ts';
import { useOpenAtMark } from './panes/use-open-at-mark.ts';
import { useMarksClipboard } from './panes/use-marks-clipboard.ts';
import { recallChoices, rememberChoices } from './remembered-choices.ts';
import { useTable } from './table/use-table.ts';
import type { ToolDesk } from './tools/tool.ts';
import { useVoiceDesk } from './voice/use-voice-desk.ts';
import { useVoiceKey } from './voice/use-voice-key.ts';

interface Given {
  artefact: Artefact;
  left: EditableLayer;
  right: EditableLayer | null;
  revealed: RevealedRecord | null;
  initialMarkId: string | null;
}

/**
 * What happens in the workspace: who holds the pen, what each pane looks at, which panels are open, and what every key
 * does. What it looks like is in `AnnotateWorkspace.tsx`.
 */
export function useAnnotateWorkspace({ artefact, left, right, revealed, initialMarkId }: Given) {
  const layout = useMemo(() => layOutPages(artefact.pages), [artefact.pages]);
  const [cameras] = useState(() => ({ left: new CameraStore(layout), right: new CameraStore(layout) }));
  const [state, dispatch] = useReducer(annotateReducer, null, () =>
    startState(left.person.id, recallChoices(localStorage)),
  );
  const [historyOpen, setHistoryOpen] = useState(false);
  const [boardIsWide, setBoardIsWide] = useState(false);
  const [lit] = useState(createLitFinding);
  const blindSide = useBlindSide(artefact.id, revealed);
  const root = useRef<HTMLDivElement>(null);
  const desk = useRef<ToolDesk | null>(null);
  const pen = useHand(state.options, dispatch);

  const layers = useMemo(() => (right ? [left, right] : [left]), [left, right]);
  const holder = right && state.penHolderId === right.person.id ? right : left;
  const sideBySide = right !== null && state.layout === 'side-by-side';
  const panes = sideBySide
    ? [
        { layer: left, other: right, camera: cameras.left },
        { layer: right, other: left, camera: cameras.right },
      ]
    : [{ layer: holder, other: holder === left ? right : left, camera: cameras.left }];
  const takePen = useCallback((person: Person) => {
    dispatch({ type: 'pen-to', personId: person.id });
    dispatch({ type: 'select', ids: new Set() });
  }, []);
  const lookingBack = useLookingBack(artefact, layers, historyOpen, takePen);
  const { past } = lookingBack;
  const toggleHistory = () => setHistoryOpen(!historyOpen);
  const camera = sideBySide && holder === right ? cameras.right : cameras.left;
  const table = useTable(artefact.id, camera);
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

  useEffect(() => rememberChoices(localStorage, state), [state]);
  useEffect(() => {
    if (sideBySide && state.linked) return linkCameras(cameras.left, cameras.right);
  }, [cameras, sideBySide, state.linked]);

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

  const toggleFindings = () => dispatch({ type: 'toggle', what: 'findingsOpen' });
  useOnePanel([
    { name: 'history', open: historyOpen, close: toggleHistory },
    { name: 'reveal', open: blindSide.revealOpen, close: blindSide.toggle },
    { name: 'bank', open: marking.bankOpen, close: () => marking.setBankOpen(false) },
    { name: 'findings', open: state.findingsOpen, close: toggleFindings },
  ]);

  const isCovered = boardIsWide && state.findingsOpen && !past;
  const widenBoard = (wide: boolean) => {
    setBoardIsWide(wide);
    if (wide && !state.findingsOpen) toggleFindings();
  };

  useWorkspaceKeys(root, (event) => {
    const panel = past ? null : panelOfKey(event);
    if (isHistoryKey(event)) toggleHistory();
    else if (panel === 'pointer' || (event.key === 'Escape' && table.on)) table.toggle();
    else if (panel === 'wide-findings') widenBoard(!isCovered);
    else if (panel === 'blind') {
      if (right) blindSide.toggle();
    } else return actOnMarkKey(event);
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
    setBoardIsWide(false);
    dispatch({ type: 'pen-to', personId: mark.personId });
    dispatch({ type: 'tool', tool: 'select' });
    dispatch({ type: 'select', ids: new Set([mark.id]) });
    const theirs = sideBySide && mark.personId === right?.person.id ? cameras.right : cameras.left;
    theirs.reveal({ ...middleOfMark(mark, placed), width: 0, height: 0 });
  };

  useOpenAtMark(initialMarkId, layers, openMark);

  const blind = right && { revealed: revealed !== null, open: blindSide.revealOpen, onToggle: blindSide.toggle };
  usePanelCommands({
    onFindings: toggleFindings,
    onWideFindings: () => widenBoard(!isCovered),
    blind,
  });

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
    historyOpen,
    toggleHistory,
    boardIsWide,
    widenBoard,
    isCovered,
    focusPane,
    switchPen,
    openMark,
  };
}
