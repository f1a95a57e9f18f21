import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type * as Y from 'yjs';
import { beatText, setCore } from '../../../shared/scripts/script-doc.ts';
import { beatLabel, beatWords } from '../../../shared/scripts/script-words.ts';
import type { Beat, BeatKind, Script } from '../../../shared/scripts/script.ts';
import { useAdviceExtension } from '../linting/advice-context.ts';
import { insertStarter } from '../starters/insert-starter.ts';
import { StarterPicker } from '../starters/StarterPicker.tsx';
import type { StartersOffered } from '../starters/use-starters.ts';
import { droppedMark, isMarkDragged } from '../work-beside/dragged-mark.ts';
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

/** What is done with a beat from among the others. */
export interface BeatActions {
  onDrag: (dragged: boolean) => void;
  /** Another beat was dropped here. */
  onDrop: () => void;
  /** Moves the beat this many places down; up when negative. */
  onMove: (by: 1 | -1) => void;
  onWriteIn: (by: 1 | -1) => void;
  onAddBelow: (kind: BeatKind) => void;
  onRemove: () => void;
  onEditStarters: () => void;
}

interface Props extends BeatActions {
  doc: Y.Doc;
  script: Script;
  beat: Beat;
  index: number;
  history: Y.UndoManager;
  starters: StartersOffered;
  dragged: boolean;
}

/** One beat of the base: its name and length, the words as they are typed, and the piece of page they are about. */
export function BaseBeat(props: Props) {
  const { doc, script, beat, index, history, starters, dragged } = props;
  const { onDrag, onDrop, onMove, onWriteIn, onAddBelow, onRemove, onEditStarters } = props;
  const place = { scriptId: script.id, beatId: beat.id };
  const text = beatText(doc, { scriptId: script.id, variantId: null }, beat.id);
  const label = beatLabel(beat);
  const { onUse } = useWorkHere();
  const item = useRef<HTMLLIElement>(null);
  const [renaming, setRenaming] = useState(false);
  const [asked, setAsked] = useState(0);
  const [takesMark, setTakesMark] = useState(false);
  const keys = useBeatKeys({ onStarters: () => setAsked((times) => times + 1), onWriteIn, onMove });
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
      data-takes-mark={takesMark || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        const isMark = isMarkDragged(event);
        if (isMark) event.dataTransfer.dropEffect = 'copy';
        setTakesMark(isMark);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setTakesMark(false);
      }}
      // Before the editor, which would type in what is dropped on it.
      onDropCapture={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setTakesMark(false);
        const annotationId = droppedMark(event);
        if (annotationId === null) onDrop();
        else onUse(annotationId, beat.id);
      }}
    >
      <BeatHandle label={label} index={index} item={item} onDrag={onDrag} onMove={onMove} />
      <div className={styles.side}>
        <BeatName doc={doc} place={place} beat={beat} renaming={renaming} onRenamed={() => setRenaming(false)} />
        <BeatLength beat={beat} mode={script.mode} />
        <div className={styles.tools}>
          <StarterPicker
            kind={beat.kind}
            label={label}
            starters={starters}
            asked={asked}
            onChoose={choose}
            onLeave={() => writeInBeat(beat.id)}
            onEdit={onEditStarters}
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
            isLast={index === script.beats.length - 1}
            onRename={() => setRenaming(true)}
            onMove={onMove}
            onAddBelow={onAddBelow}
            onRemove={onRemove}
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
}

/** The keys of this beat's editor, one value for as long as it is on the screen. */
function useBeatKeys(actions: BeatKeyActions) {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  return useMemo(() => beatKeys(() => latest.current), []);
}
