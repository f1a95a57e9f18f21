import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type * as Y from 'yjs';
import { beatText, setCore } from '../../../shared/scripts/script-doc.ts';
import { beatLabel, beatWords } from '../../../shared/scripts/script-words.ts';
import type { Beat, BeatKind, ScriptMode } from '../../../shared/scripts/script.ts';
import { useAdviceExtension } from '../linting/advice-context.ts';
import { insertStarter } from '../starters/insert-starter.ts';
import { StarterPicker } from '../starters/StarterPicker.tsx';
import type { StartersOffered } from '../starters/use-starters.ts';
import { useMarkDrop } from '../work-beside/use-mark-drop.ts';
import { useWorkHere } from '../work-beside/work-context.ts';
import { BeatAnchors } from './BeatAnchors.tsx';
import { editorOfBeat, writeInBeat } from './beat-focus.ts';
import { beatKeys, type BeatKeyActions } from './beat-keys.ts';
import { BeatEditor } from './BeatEditor.tsx';
import { BeatHandle } from './BeatHandle.tsx';
import { BeatLength } from './BeatLength.tsx';
import { BeatMenu } from './BeatMenu.tsx';
import { BeatName } from './BeatName.tsx';
import styles from './BaseBeat.module.css';
import { useLatest } from '../../ui/use-latest.ts';

/** What is done with a beat from among the others. */
export interface BeatActions {
  /** Takes hold of a beat, or (null) lets go. */
  onDrag: (beatId: string | null) => void;
  /** Puts the beat that is held in this one's place. */
  onDrop: (beatId: string) => void;
  /** Moves the beat this many places down; up when negative. */
  onMove: (beatId: string, by: 1 | -1) => void;
  /** Writes on in the beat this many places further down. */
  onWriteIn: (beatId: string, by: 1 | -1) => void;
  onAddBelow: (kind: BeatKind, beatId: string) => void;
  onRemove: (beatId: string) => void;
  onEditStarters: () => void;
}

interface Props {
  doc: Y.Doc;
  scriptId: string;
  mode: ScriptMode;
  beat: Beat;
  /** How many beats there are. */
  count: number;
  /** One value for as long as the beats are shown. */
  actions: BeatActions;
  index: number;
  history: Y.UndoManager;
  starters: StartersOffered;
  dragged: boolean;
  /** A beat is being dragged, this one or another. */
  sorting: boolean;
}

/**
 * One beat of the base: its name and length, the words as they are typed, and the piece of page they are about. Drawn
 * again only when it changes itself.
 */
export const BaseBeat = memo(function BaseBeat(props: Props) {
  const { doc, scriptId, mode, beat, count, actions, index, history, starters, dragged, sorting } = props;
  const place = { scriptId, beatId: beat.id };
  const text = beatText(doc, { scriptId, variantId: null }, beat.id);
  const onMove = (by: 1 | -1) => actions.onMove(beat.id, by);
  const label = beatLabel(beat);
  const { onUse } = useWorkHere();
  const item = useRef<HTMLLIElement>(null);
  const [renaming, setRenaming] = useState(false);
  const [asked, setAsked] = useState(0);
  const markDrop = useMarkDrop((annotationId) => onUse(annotationId, beat.id));
  const keys = useBeatKeys({
    onStarters: () => setAsked((times) => times + 1),
    onWriteIn: (by) => actions.onWriteIn(beat.id, by),
    onMove,
  });
  const advice = useAdviceExtension(beat.id);
  const extensions = useMemo(() => [keys, advice], [keys, advice]);

  // After the menu has closed: it gives the keyboard back to whatever had it then.
  useEffect(() => {
    if (renaming) item.current?.querySelector<HTMLElement>('[data-beat-name]')?.focus();
  }, [renaming]);

  const choose = (starter: string) => {
    const view = editorOfBeat(beat.id);
    if (view) insertStarter(view, starter);
  };

  return (
    <li
      ref={item}
      className={styles.beat}
      data-beat={beat.id}
      data-dragged={dragged || undefined}
      data-takes-mark={markDrop.takesMark || undefined}
      onDragOver={(event) => {
        markDrop.handlers.onDragOver(event);
        if (sorting) event.preventDefault();
      }}
      onDragLeave={markDrop.handlers.onDragLeave}
      onDropCapture={(event) => {
        markDrop.handlers.onDropCapture(event);
        if (event.defaultPrevented || !sorting) return;
        event.preventDefault();
        event.stopPropagation();
        actions.onDrop(beat.id);
      }}
    >
      <BeatHandle
        label={label}
        index={index}
        item={item}
        onDrag={(held) => actions.onDrag(held ? beat.id : null)}
        onMove={onMove}
      />
      <div className={styles.side}>
        <BeatName doc={doc} place={place} beat={beat} renaming={renaming} onRenamed={() => setRenaming(false)} />
        <BeatLength beat={beat} mode={mode} />
        <div className={styles.tools}>
          <StarterPicker
            kind={beat.kind}
            label={label}
            starters={starters}
            asked={asked}
            onChoose={choose}
            onLeave={() => writeInBeat(beat.id)}
            onEdit={actions.onEditStarters}
          />
          <Tooltip label={beat.core ? 'The same for every pupil' : 'May be said differently to other pupils'}>
            <ActionIcon
              size={28}
              aria-label={`${label}: the same for every pupil`}
              aria-pressed={beat.core}
              onClick={() => setCore(doc, place, !beat.core)}
            >
              {beat.core ? <IconLock size={17} /> : <IconLockOpen size={17} />}
            </ActionIcon>
          </Tooltip>
          <BeatMenu
            label={label}
            isFirst={index === 0}
            isLast={index === count - 1}
            onRename={() => setRenaming(true)}
            onMove={onMove}
            onAddBelow={(kind) => actions.onAddBelow(kind, beat.id)}
            onRemove={() => actions.onRemove(beat.id)}
          />
        </div>
      </div>
      <div className={styles.words}>
        {text && (
          <BeatEditor
            text={text}
            history={history}
            label={label}
            prompt={beatWords[beat.kind].prompt}
            extensions={extensions}
          />
        )}
      </div>
      <BeatAnchors doc={doc} place={place} beat={beat} label={label} />
    </li>
  );
});

/** The keys of this beat's editor, one value for as long as it is on the screen. */
function useBeatKeys(actions: BeatKeyActions) {
  const latest = useLatest(actions);
  return useMemo(() => beatKeys(() => latest.current), [latest]);
}
