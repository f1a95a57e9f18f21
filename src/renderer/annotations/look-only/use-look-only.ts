import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { RevealedRecord } from '../../../shared/blind/blind-record.ts';
import type { Artefact } from '../../../shared/library/artefact.ts';
import { CameraStore, linkCameras } from '../../pages/camera-store.ts';
import { layOutPages } from '../../pages/page-layout.ts';
import { moveByKey } from '../../pages/viewport-keys.ts';
import { annotateReducer, startState } from '../annotate-state.ts';
import { useBlindSide } from '../blind/use-blind-side.ts';
import { createLitFinding } from '../findings/lit-finding.ts';
import { isHistoryKey } from '../history/history-key.ts';
import { useLookingBack } from '../history/use-looking-back.ts';
import { panelOfKey } from '../keys/panel-keys.ts';
import { middleOfMark, stepToMark } from '../keys/step-to-mark.ts';
import { usePanelCommands } from '../keys/use-panel-commands.ts';
import { useWorkspaceKeys } from '../keys/use-workspace-keys.ts';
import { actOnViewKey } from '../keys/view-keys.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { pageOf } from '../panes/pane-desk.ts';
import { useOnePanel } from '../panes/use-one-panel.ts';
import { useOpenAtMark } from '../panes/use-open-at-mark.ts';
import { recallChoices, rememberChoices } from '../remembered-choices.ts';

/** CSS pixels to keep between a mark and the edge of its pane, where it is said what the mark is. */
const NOTICE_ROOM = 90;

interface Given {
  artefact: Artefact;
  left: EditableLayer;
  right: EditableLayer;
  revealed: RevealedRecord | null;
  initialMarkId: string | null;
}

/** What can be done with a piece of work that cannot be changed: move, look at marks and findings, hear clips, look back. */
export function useLookOnly({ artefact, left, right, revealed, initialMarkId }: Given) {
  const layout = useMemo(() => layOutPages(artefact.pages), [artefact.pages]);
  const [cameras] = useState(() => ({ left: new CameraStore(layout), right: new CameraStore(layout) }));
  const [state, dispatch] = useReducer(annotateReducer, null, () =>
    startState(left.person.id, recallChoices(localStorage)),
  );
  const [historyOpen, setHistoryOpen] = useState(false);
  const [boardIsWide, setBoardIsWide] = useState(false);
  const [lookedAt, lookAt] = useState<Annotation | null>(null);
  const [lit] = useState(createLitFinding);
  const blindSide = useBlindSide(artefact.id, revealed);
  const root = useRef<HTMLDivElement>(null);

  const layers = useMemo(() => [left, right], [left, right]);
  const sideBySide = state.layout === 'side-by-side';
  const panes = sideBySide
    ? [
        { camera: cameras.left, owner: left, shown: state.bothLayers ? [right, left] : [left] },
        { camera: cameras.right, owner: right, shown: state.bothLayers ? [left, right] : [right] },
      ]
    : [{ camera: cameras.left, owner: null, shown: layers }];
  const lookingBack = useLookingBack(artefact, layers, historyOpen, null);
  const { past } = lookingBack;

  useEffect(() => rememberChoices(localStorage, state), [state]);
  useEffect(() => {
    if (sideBySide && state.linked) return linkCameras(cameras.left, cameras.right);
  }, [cameras, sideBySide, state.linked]);

  const toggleHistory = () => setHistoryOpen(!historyOpen);
  const toggleFindings = () => dispatch({ type: 'toggle', what: 'findingsOpen' });
  const isCovered = boardIsWide && state.findingsOpen && !past;
  const widenBoard = (wide: boolean) => {
    setBoardIsWide(wide);
    if (wide && !state.findingsOpen) toggleFindings();
  };
  useOnePanel([
    { name: 'history', open: historyOpen, close: toggleHistory },
    { name: 'reveal', open: blindSide.revealOpen, close: blindSide.toggle },
    { name: 'findings', open: state.findingsOpen, close: toggleFindings },
  ]);

  const openMark = (mark: Annotation) => {
    const placed = pageOf(layout, mark);
    if (!placed) return;
    setBoardIsWide(false);
    lookAt(mark);
    const theirs = sideBySide && mark.personId === right.person.id ? cameras.right : cameras.left;
    const { x, y } = middleOfMark(mark, placed);
    const room = NOTICE_ROOM / theirs.getState().camera.scale;
    theirs.reveal({ x, y: y - room, width: 0, height: 2 * room });
  };
  useOpenAtMark(initialMarkId, layers, openMark);

  const goToMark = (step: 1 | -1) => {
    const marks = layers.flatMap(({ index }) => index.all());
    const next = stepToMark(
      marks,
      (mark) => pageOf(layout, mark),
      ({ id }) => id === lookedAt?.id,
      step,
    );
    if (next) openMark(next.mark);
  };

  useWorkspaceKeys(root, (event) => {
    const panel = past ? null : panelOfKey(event);
    if (isHistoryKey(event)) toggleHistory();
    else if (panel === 'wide-findings') widenBoard(!isCovered);
    else if (panel === 'blind' && revealed) blindSide.toggle();
    else return actOnLookingKey(event);
    return true;
  });

  function actOnLookingKey(event: KeyboardEvent): boolean {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (ctrlKey || metaKey || altKey) return false;
    if (key === 'Escape' && lookedAt) lookAt(null);
    else if (!past && (key === '.' || key === ',')) goToMark(key === '.' ? 1 : -1);
    else if (actOnViewKey(event, state, dispatch)) return true;
    else return target === document.body && moveByKey(cameras.left, key, layout.pages.length);
    return true;
  }

  const blind = revealed && { revealed: true, open: blindSide.revealOpen, onToggle: blindSide.toggle };
  usePanelCommands({ onFindings: toggleFindings, onWideFindings: () => widenBoard(!isCovered), blind });

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
    lookingBack,
    history: { open: historyOpen, onToggle: toggleHistory },
    findings: { open: state.findingsOpen, onToggle: toggleFindings },
    boardIsWide,
    widenBoard,
    isCovered,
  };
}
