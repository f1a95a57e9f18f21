import { ActionIcon, Tooltip } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import styles from './BaseBeat.module.css';

interface Props {
  label: string;
  /** Place in the script, from 0. */
  index: number;
  /** What is seen while it is dragged. */
  item: RefObject<HTMLElement | null>;
  onDrag: (dragged: boolean) => void;
  /** Moves the beat this many places down; up when negative. */
  onMove: (by: 1 | -1) => void;
}

/** What a beat is taken hold of by, with the mouse or the arrow keys. */
export function BeatHandle({ label, index, item, onDrag, onMove }: Props) {
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
    <Tooltip label="Drag, or move with ↑ and ↓">
      <ActionIcon
        ref={handle}
        className={styles.handle}
        size={24}
        aria-label={`Move ${label}, part ${index + 1}, with the up and down keys`}
        draggable
        onKeyDown={moveByKey}
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move';
          event.dataTransfer.setData('text/plain', label);
          if (item.current) event.dataTransfer.setDragImage(item.current, 12, 12);
          onDrag(true);
        }}
        onDragEnd={() => onDrag(false)}
      >
        <IconGripVertical size={16} />
      </ActionIcon>
    </Tooltip>
  );
}
