import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { annotationBounds } from '../../shared/annotations/annotation-geometry.ts';
import type { Annotation } from '../../shared/annotations/annotation.ts';
import type { RevealedRecord } from '../../shared/blind/blind-record.ts';
import type { Artefact } from '../../shared/library/artefact.ts';
import type { Person } from '../../shared/library/person.ts';
import { CameraStore, linkCameras } from '../pages/camera-store.ts';
import { layOutPages, pageToDocument } from '../pages/page-layout.ts';
import { PageControls } from '../pages/PageControls.tsx';
import { PageStrip } from '../pages/PageStrip.tsx';
import { moveByKey } from '../pages/viewport-keys.ts';
import { actOnKey, type KeyTarget } from './keys/annotate-keys.ts';
import { isInWorkspace } from './keys/workspace-events.ts';
import { useWorkspaceKeys } from './keys/use-workspace-keys.ts';
import { panelOfKey } from './keys/panel-keys.ts';
import { usePanelCommands } from './keys/use-panel-commands.ts';
import { useMarking } from './keys/use-marking.ts';
import { annotateReducer, startState } from './annotate-state.ts';
import { MarkingBar } from './codes/MarkingBar.tsx';
import { BankContext } from './comments/bank-context.ts';
import { BankPanel } from './comments/BankPanel.tsx';
import { AnnotatePane } from './panes/AnnotatePane.tsx';
import { AnnotateToolbar } from './toolbar/AnnotateToolbar.tsx';
import classes from './AnnotateWorkspace.module.css';
import { BlindSide } from './blind/BlindSide.tsx';
import { useBlindSide } from './blind/use-blind-side.ts';
import { FindingsBoard } from './findings/FindingsBoard.tsx';
import { createLitFinding } from './findings/lit-finding.ts';
import { isHistoryKey } from './history/history-key.ts';
import { HistoryPanel } from './history/HistoryPanel.tsx';
import { PastBar } from './history/PastBar.tsx';
import { PastPanes } from './history/PastPanes.tsx';
import { useLookingBack } from './history/use-looking-back.ts';
import type { EditableLayer } from './layers/use-editable-layer.ts';
import { UnsavedBanner } from './layers/LayersSave.tsx';
import { pageOf } from './panes/pane-desk.ts';
import { PaneHeading } from './panes/PaneHeading.tsx';
import { useHand } from './panes/use-hand.ts';
import { useOpenAtMark } from './panes/use-open-at-mark.ts';
import { useMarksClipboard } from './panes/use-marks-clipboard.ts';
import { recallChoices, rememberChoices } from './remembered-choices.ts';
import { PresentingContext } from './table/presenting-context.ts';
import { useTable } from './table/use-table.ts';
import type { ToolDesk } from './tools/tool.ts';
import { RecordingPanel } from './voice/RecordingPanel.tsx';
import { UnfinishedClips } from './voice/UnfinishedClips.tsx';
import { useVoiceDesk } from './voice/use-voice-desk.ts';
import { useVoiceKey } from './voice/use-voice-key.ts';
import { VoiceContext } from './voice/voice-desk.ts';

interface Props {
  artefact: Artefact;
  left: EditableLayer;
  /** Null while `left` marks alone: then nothing of the other person is here. */
  right: EditableLayer | null;
  /** What the two settled after marking alone, if they ever did. */
  revealed?: RevealedRecord | null;
  /** The mark somebody was sent to. */
  initialMarkId?: string | null;
  /** Something found has been put into this script. */
  onScript?: (scriptId: string) => void;
}

/** The workspace once its layers are open: a pane for each person, one page with both people's marks, or one person alone. */
export function AnnotateWorkspace({ artefact, left, right, revealed = null, initialMarkId = null, onScript }: Props) {
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

  const isCovered = boardIsWide && state.findingsOpen && !past;
  const widenBoard = (wide: boolean) => {
    setBoardIsWide(wide);
    if (wide && !state.findingsOpen) dispatch({ type: 'toggle', what: 'findingsOpen' });
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
    const box = annotationBounds(mark, placed.page.rotation);
    const middle = pageToDocument(placed, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
    const theirs = sideBySide && mark.personId === right?.person.id ? cameras.right : cameras.left;
    theirs.reveal({ ...middle, width: 0, height: 0 });
  };

  useOpenAtMark(initialMarkId, layers, openMark);

  const blind = right && { revealed: revealed !== null, open: blindSide.revealOpen, onToggle: blindSide.toggle };
  usePanelCommands({
    onFindings: () => dispatch({ type: 'toggle', what: 'findingsOpen' }),
    onWideFindings: () => widenBoard(!isCovered),
    blind,
  });

  const paneCameras = panes.map((pane) => pane.camera);
  const pageControls = <PageControls camera={camera} pageCount={layout.pages.length} />;

  return (
    <PresentingContext value={right ? table : null}>
      <BankContext value={marking.bank}>
        <VoiceContext value={voice}>
          <div ref={root} className={classes.workspace}>
            {past ? (
              <PastBar past={past} lookingBack={lookingBack} pageControls={pageControls} />
            ) : (
              <AnnotateToolbar
                state={state}
                dispatch={dispatch}
                layer={holder}
                layers={layers}
                onSwitchPen={switchPen}
                onClicked={() => focusPane(holder)}
                pageCount={layout.pages.length}
                pageControls={pageControls}
                historyOpen={historyOpen}
                onHistory={toggleHistory}
                blind={blind}
              />
            )}
            <UnsavedBanner layers={layers} />
            <UnfinishedClips layers={layers} />
            <div className={classes.body}>
              {state.stripOpen && !isCovered && layout.pages.length > 1 && (
                <PageStrip artefactId={artefact.id} layout={layout} camera={camera} />
              )}
              {past && (
                <PastPanes artefactId={artefact.id} layout={layout} cameras={paneCameras} layers={past.layers} />
              )}
              {(past ? [] : panes).map(({ layer, other, camera: paneCamera }, i) => (
                <div key={i} className={classes.pane} data-pane={layer.person.id} inert={isCovered}>
                  {sideBySide && (
                    <PaneHeading person={layer.person} holdsPen={layer === holder} onTakePen={switchPen} />
                  )}
                  <AnnotatePane
                    artefactId={artefact.id}
                    layout={layout}
                    camera={paneCamera}
                    layer={layer}
                    lit={lit}
                    shown={!other || (sideBySide && !state.bothLayers) ? [layer] : [other, layer]}
                    state={state}
                    pen={pen}
                    label={sideBySide || !right ? `Pages, ${layer.person.name}’s marks` : 'Pages, both people’s marks'}
                    deskRef={desk}
                    caret={marking.caret}
                    onPoint={() => dispatch({ type: 'pen-to', personId: layer.person.id })}
                    onSelect={(ids) => dispatch({ type: 'select', ids })}
                    onEdit={(editing) => dispatch({ type: 'edit', editing })}
                    onErased={() => dispatch({ type: 'erased' })}
                    onGivePen={(mark) => {
                      switchPen();
                      dispatch({ type: 'select', ids: new Set([mark.id]) });
                    }}
                  />
                </div>
              ))}
              {historyOpen && <HistoryPanel lookingBack={lookingBack} pages={artefact.pages} onClose={toggleHistory} />}
              {right && !past && (
                <BlindSide
                  artefact={artefact}
                  layout={layout}
                  left={left}
                  right={right}
                  revealed={revealed}
                  side={blindSide}
                  lit={lit}
                  onOpen={openMark}
                />
              )}
              {marking.bankOpen && !past && (
                <BankPanel
                  searchRef={marking.bankSearch}
                  onUse={marking.say}
                  onClose={() => {
                    marking.setBankOpen(false);
                    focusPane(holder);
                  }}
                />
              )}
              {state.findingsOpen && !past && (boardIsWide || !blindSide.revealOpen) && (
                <FindingsBoard
                  artefact={artefact}
                  layout={layout}
                  layers={layers}
                  holderId={holder.person.id}
                  selection={state.selection}
                  lit={lit}
                  wide={boardIsWide}
                  onWide={widenBoard}
                  onClose={() => dispatch({ type: 'toggle', what: 'findingsOpen' })}
                  onOpen={({ mark }) => openMark(mark)}
                  onScript={onScript}
                />
              )}
            </div>
            {!past && (
              <MarkingBar
                marking={marking}
                state={state}
                layer={holder}
                layout={layout}
                camera={camera}
                onClicked={() => focusPane(holder)}
              />
            )}
            <RecordingPanel />
          </div>
        </VoiceContext>
      </BankContext>
    </PresentingContext>
  );
}
