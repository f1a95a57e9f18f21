import { ActionIcon, Tooltip } from '@mantine/core';
import { IconGripVertical, IconLock, IconLockOpen, IconX } from '@tabler/icons-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type * as Y from 'yjs';
import { beatText, removeBeat, setCore } from '../../../shared/scripts/script-doc.ts';
import { beatWords } from '../../../shared/scripts/script-words.ts';
import type { Beat, Script } from '../../../shared/scripts/script.ts';
import { BeatEditor } from './BeatEditor.tsx';
import { BeatHeading } from './BeatHeading.tsx';
import styles from './Beats.module.css';

interface Props {
  doc: Y.Doc;
  script: Script;
  beat: Beat;
  index: number;
  history: Y.UndoManager;
  wordsPerMinute: number;
  dragged: boolean;
  onDrag: (beatId: string | null) => void;
  onDrop: () => void;
  /** Moves the beat this many places down; up when negative. */
  onMove: (by: number) => void;
}

/** One beat of the base: typed here, moved by its handle, locked for every pupil or open to change. */
export function BaseBeat(props: Props) {
  const { doc, script, beat, index, history, wordsPerMinute, dragged, onDrag, onDrop, onMove } = props;
  const place = { scriptId: script.id, beatId: beat.id };
  const text = beatText(doc, { scriptId: script.id, variantId: null }, beat.id);
  const { label, prompt } = beatWords[beat.kind];
  const item = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const movedByKey = useRef(false);

  // Moving the element in the list takes the keyboard away from it; the next arrow key should still be for this beat.
  useEffect(() => {
    if (movedByKey.current) handle.current?.focus();
    movedByKey.current = false;
  }, [index]);

  const moveByKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    movedByKey.current = true;
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };

  return (
    <li
      ref={item}
      className={styles.beat}
      data-dragged={dragged || undefined}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
    >
      <div className={styles.bar}>
        <Tooltip label="Drag, or move with ↑ and ↓">
          <ActionIcon
            ref={handle}
            className={styles.handle}
            size={28}
            aria-label={`Move ${label}, part ${index + 1}, with the up and down keys`}
            draggable
            onKeyDown={moveByKey}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', label);
              if (item.current) event.dataTransfer.setDragImage(item.current, 12, 12);
              onDrag(beat.id);
            }}
            onDragEnd={() => onDrag(null)}
          >
            <IconGripVertical size={18} />
          </ActionIcon>
        </Tooltip>
        <BeatHeading beat={beat} mode={script.mode} wordsPerMinute={wordsPerMinute} />
        {beat.core && <span className={styles.aside}>The same for every pupil</span>}
        <Tooltip label={beat.core ? 'The same for every pupil' : 'May be said differently to other pupils'}>
          <ActionIcon
            aria-label={`${label}: the same for every pupil`}
            aria-pressed={beat.core}
            onClick={() => setCore(doc, place, !beat.core)}
          >
            {beat.core ? <IconLock size={18} /> : <IconLockOpen size={18} />}
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Remove this part">
          <ActionIcon aria-label={`Remove ${label}`} onClick={() => removeBeat(doc, place)}>
            <IconX size={18} />
          </ActionIcon>
        </Tooltip>
      </div>
      {text && <BeatEditor text={text} history={history} label={label} prompt={prompt} />}
    </li>
  );
}
