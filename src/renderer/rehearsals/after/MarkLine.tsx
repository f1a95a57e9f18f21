import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPencil, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState, type MouseEvent } from 'react';
import type { Person } from '../../../shared/library/person.ts';
import { clockFace } from '../../../shared/rehearsals/clock-face.ts';
import type { TakeComment } from '../../../shared/rehearsals/take-remarks.ts';
import { useMayChange } from '../../ui/may-change.ts';
import { nameOf } from '../rehearsal-words.ts';
import { CommentEditor } from './CommentEditor.tsx';
import styles from './MarkLine.module.css';
import type { TimelineMark } from './timeline/timeline-marks.ts';
import type { TakeEdits } from './use-take-edits.ts';

interface Props {
  mark: TimelineMark;
  people: readonly Person[];
  edits: TakeEdits;
  onSeek: (goMs: number) => void;
  /** Stops the playing while somebody writes; what it answers lets it play on. */
  holdPlaying: () => () => void;
}

/** What happened at a moment, or what was said about it: a press goes there. What people set or said can be taken away. */
export function MarkLine({ mark, people, edits, onSeek, holdPlaying }: Props) {
  const mayChange = useMayChange();
  const { comment, goMs, kind, words } = mark;
  const playOn = useRef<(() => void) | null>(null);
  const pencil = useRef<HTMLButtonElement>(null);
  const [isWriting, setWriting] = useState(false);
  const hadKeyboard = useRef(false);
  // Whoever leaves in the middle of a comment has stopped listening.
  useEffect(() => () => void (playOn.current = null), []);
  useEffect(() => {
    if (isWriting || !hadKeyboard.current) return;
    hadKeyboard.current = false;
    pencil.current?.focus({ preventScroll: true });
  }, [isWriting]);

  const write = () => {
    playOn.current = holdPlaying();
    setWriting(true);
  };
  const stopWriting = (keyboard: boolean) => {
    hadKeyboard.current = keyboard;
    setWriting(false);
    playOn.current?.();
  };

  return (
    <div className={styles.mark} data-kind={kind}>
      {comment && isWriting ? (
        <div className={styles.moment}>
          <span className={styles.time}>{clockFace(goMs)}</span>
          <CommentEditor
            label={`Words of the comment at ${clockFace(goMs)}`}
            words={comment.words}
            onKeep={(reworded) => edits.rewordComment(comment, reworded)}
            onLeave={(reworded) => edits.leaveReworded(comment, reworded)}
            onClose={stopWriting}
          />
        </div>
      ) : (
        <button type="button" className={styles.moment} onClick={() => onSeek(goMs)}>
          <span className={styles.time}>{clockFace(goMs)}</span>
          <span>
            {comment && <Who comment={comment} people={people} />}
            {words}
          </span>
        </button>
      )}
      {mayChange && comment && !isWriting && (
        <Tooltip label="Change this comment">
          <ActionIcon
            ref={pencil}
            className={styles.quiet ?? ''}
            size={24}
            aria-label={`Change the comment at ${clockFace(goMs)}`}
            onClick={write}
          >
            <IconPencil size={14} />
          </ActionIcon>
        </Tooltip>
      )}
      {mayChange && !isWriting && (comment || kind === 'question') && (
        <Tooltip label={comment ? 'Remove this comment' : 'No question was asked here: remove its mark'}>
          <ActionIcon
            className={styles.quiet ?? ''}
            size={24}
            aria-label={`Remove the ${comment ? 'comment' : 'question'} at ${clockFace(goMs)}`}
            onClick={(event) => {
              keepKeyboardNear(event);
              void (comment ? edits.removeComment(comment) : edits.removeQuestion(goMs));
            }}
          >
            <IconX size={14} />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  );
}

function Who({ comment, people }: { comment: TakeComment; people: readonly Person[] }) {
  const role = people.find(({ id }) => id === comment.personId)?.role;
  return (
    <strong className={styles.who} data-role={role}>
      {nameOf(people, comment.personId)}:{' '}
    </strong>
  );
}

/** The line that is removed goes with its button; the keyboard stays with the list it stood in. */
function keepKeyboardNear({ currentTarget }: MouseEvent<HTMLElement>): void {
  currentTarget.closest<HTMLElement>('[role="region"]')?.focus({ preventScroll: true });
}
