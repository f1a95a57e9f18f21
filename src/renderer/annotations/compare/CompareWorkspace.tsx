import { useMemo, useReducer, useRef, useState } from 'react';
import { bylineOf } from '../../../shared/library/byline.ts';
import { annotateReducer, startState, type AnnotateState } from '../annotate-state.ts';
import { BankContext } from '../comments/bank-context.ts';
import { useBank } from '../comments/use-bank.ts';
import { createLitFinding } from '../findings/lit-finding.ts';
import { actOnKey } from '../keys/annotate-keys.ts';
import { useWorkspaceKeys } from '../keys/use-workspace-keys.ts';
import { createPageCaret } from '../keys/page-caret.ts';
import { UnsavedBanner } from '../layers/LayersSave.tsx';
import { AnnotatePane } from '../panes/AnnotatePane.tsx';
import sideBySide from '../panes/side-by-side.module.css';
import { useHand } from '../panes/use-hand.ts';
import { recallChoices } from '../remembered-choices.ts';
import type { ToolDesk } from '../tools/tool.ts';
import { RecordingPanel } from '../voice/RecordingPanel.tsx';
import { useVoiceDesk } from '../voice/use-voice-desk.ts';
import { VoiceContext } from '../voice/voice-desk.ts';
import { movements, useCompareSides, type CompareSide, type ComparedWork, type Movement } from './compare-sides.ts';
import { CompareToolbar } from './CompareToolbar.tsx';
import classes from './CompareWorkspace.module.css';
import { OverlayPanes } from './OverlayPanes.tsx';

interface Props {
  works: readonly [ComparedWork, ComparedWork];
  onSwap: () => void;
  onChooseOther: () => void;
  onClose: () => void;
}

/** Half of a laid-over piece shows through at first: enough of both to see what moved. */
const HALF = 0.5;
const NOTHING: ReadonlySet<string> = new Set();

/**
 * The two pieces, side by side or laid over each other. Marks can be made on both: they go into the pen-holder's layer
 * of the piece pointed at.
 */
export function CompareWorkspace({ works, onSwap, onChooseOther, onClose }: Props) {
  const [movement, setMovement] = useState<Movement>('together');
  /** How much of the right piece is seen over the left, 0 to 1; null while they lie side by side. */
  const [overlay, setOverlay] = useState<number | null>(null);
  const sides = useCompareSides(works, overlay === null ? movement : 'together');
  const [state, dispatch] = useReducer(annotateReducer, null, () =>
    startState(works[0].layers[0]!.person.id, recallChoices(localStorage)),
  );
  const [active, setActive] = useState<0 | 1>(0);
  const [lit] = useState(createLitFinding);
  const [caret] = useState(createPageCaret);
  const root = useRef<HTMLDivElement>(null);
  const desk = useRef<ToolDesk | null>(null);
  const pen = useHand(state.options, dispatch);

  const side = sides[active];
  const holderOf = ({ layers }: CompareSide) =>
    layers.find((each) => each.person.id === state.penHolderId) ?? layers[0]!;
  const holder = holderOf(side);
  const allLayers = useMemo(() => [...works[0].layers, ...works[1].layers], [works]);
  const bank = useBank(side.artefact, side.layers);
  const voice = useVoiceDesk({ artefactId: side.artefact.id, layer: holder, camera: side.camera, desk });
  const switchPen = () => {
    const next = side.layers.find((layer) => layer !== holder);
    if (next) dispatch({ type: 'pen-to', personId: next.person.id });
  };
  const pointInto = (index: 0 | 1) => {
    if (index === active) return;
    setActive(index);
    dispatch({ type: 'select', ids: NOTHING });
  };

  const toggleOverlay = () => setOverlay(overlay === null ? HALF : null);
  const compareKeys = {
    l: () => setMovement(movements[(movements.indexOf(movement) + 1) % movements.length]!),
    'shift+o': toggleOverlay,
    'shift+s': onSwap,
    'shift+b': onChooseOther,
  };

  useWorkspaceKeys(root, (event) => {
    if (actOnCompareKey(event, compareKeys)) return true;
    if (!desk.current) return false;
    const onComment = () => root.current?.querySelector<HTMLElement>('[data-comment-box]')?.focus();
    const target = { state, dispatch, layer: holder, desk: desk.current, camera: side.camera };
    return actOnKey(event, { ...target, onSwitchPen: switchPen, onComment });
  });

  return (
    <BankContext value={bank}>
      <VoiceContext value={voice}>
        <div ref={root} className={sideBySide.workspace}>
          <CompareToolbar
            state={state}
            dispatch={dispatch}
            layer={holder}
            layers={allLayers}
            movement={movement}
            onMovement={setMovement}
            overlay={overlay}
            onOverlay={toggleOverlay}
            onSwitchPen={switchPen}
            onSwap={onSwap}
            onChooseOther={onChooseOther}
            onClose={onClose}
          />
          <UnsavedBanner layers={allLayers} />
          {overlay === null ? (
            <div className={sideBySide.body}>
              {sides.map((each, i) => (
                <section key={each.artefact.id} className={sideBySide.pane} aria-label={each.artefact.title}>
                  <header className={classes.heading} data-active={i === active || undefined}>
                    <strong>{each.artefact.title}</strong>
                    <span className={classes.byline}>{bylineOf(each.artefact)}</span>
                  </header>
                  <AnnotatePane
                    artefactId={each.artefact.id}
                    layout={each.layout}
                    camera={each.camera}
                    layer={holderOf(each)}
                    shown={[...each.layers].sort((a) => (a === holderOf(each) ? 1 : -1))}
                    lit={lit}
                    state={i === active ? state : atRest(state)}
                    pen={pen}
                    label={`Pages, ${each.artefact.title}`}
                    deskRef={i === active ? desk : null}
                    caret={caret}
                    onPoint={() => pointInto(i === 0 ? 0 : 1)}
                    onSelect={(ids) => dispatch({ type: 'select', ids })}
                    onEdit={(editing) => dispatch({ type: 'edit', editing })}
                    onErased={() => {
                      if (state.options.eraserHandsBack) dispatch({ type: 'tool', tool: 'pen' });
                    }}
                    onGivePen={(mark) => {
                      dispatch({ type: 'pen-to', personId: mark.personId });
                      dispatch({ type: 'select', ids: new Set([mark.id]) });
                    }}
                  />
                </section>
              ))}
            </div>
          ) : (
            <OverlayPanes sides={sides} shownOver={overlay} onShownOver={setOverlay} />
          )}
          <RecordingPanel />
        </div>
      </VoiceContext>
    </BankContext>
  );
}

/** What the side nobody points into knows: the same tools, and nothing selected or being typed. */
function atRest(state: AnnotateState): AnnotateState {
  return { ...state, selection: NOTHING, editing: null };
}

/** Answers whether the key was one of those of two pieces at once. */
function actOnCompareKey(event: KeyboardEvent, keys: Readonly<Record<string, () => void>>): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const act = keys[`${event.shiftKey ? 'shift+' : ''}${event.key.toLowerCase()}`];
  act?.();
  return act !== undefined;
}
