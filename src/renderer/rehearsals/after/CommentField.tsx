import { ActionIcon, Group, SegmentedControl, Textarea, Tooltip } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useImperativeHandle, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Person } from '../../../shared/library/person.ts';
import { clockFace } from '../../../shared/rehearsals/clock-face.ts';
import { useWhenSavingMayWork } from '../../client/saving-may-work.ts';
import { showNotice } from '../../ui/notices.tsx';
import { useOnLeaving } from '../../ui/use-on-leaving.ts';
import styles from './CommentField.module.css';
import { NotAddedYet } from './NotAddedYet.tsx';
import type { Playhead } from './use-playhead.ts';

interface Written {
  personId: string;
  goMs: number;
  words: string;
}

interface Props {
  /** Who may be speaking; the first does to begin with. */
  people: readonly Person[];
  playhead: Playhead;
  /** What the part at a moment is called. */
  partAt: (goMs: number) => string;
  field: RefObject<HTMLTextAreaElement | null>;
  onAdd: (comment: Written) => Promise<boolean>;
  /** Whoever wrote it goes elsewhere. */
  onLeave: (comment: Written) => void;
  /** Adds what was written and not added yet; answers whether it is there now. */
  addPending: RefObject<(() => Promise<boolean>) | null>;
}

/** A moment somebody began to write about, and whether it played until then. */
interface Pinned {
  goMs: number;
  played: boolean;
}

/** Says something about a moment. Typing stops the playing and holds the moment; adding lets it play on. */
export function CommentField({ people, playhead, partAt, field, onAdd, onLeave, addPending }: Props) {
  const [words, setWords] = useState('');
  const [pinned, setPinned] = useState<Pinned | null>(null);
  /** What could not be added, as it was given back. */
  const [refused, setRefused] = useState('');
  const [personId, setPersonId] = useState(people[0]!.id);
  const goMs = pinned?.goMs ?? playhead.goMs;

  const type = (value: string) => {
    if (value !== '' && pinned === null) {
      setPinned({ goMs: playhead.goMs, played: playhead.playing });
      playhead.pause();
      // The sound runs on a little before it stops.
      playhead.seek(playhead.goMs);
    }
    if (value === '') setPinned(null);
    setWords(value);
  };
  const isWritten = words.trim() !== '';
  const written: Written = { personId, goMs: Math.round(goMs), words: words.trim() };
  const empty = () => {
    setPinned(null);
    setWords('');
  };
  // Whoever goes to another part of the app, or closes the window, has said it as well.
  const hasGone = useOnLeaving(() => {
    if (!isWritten) return;
    empty();
    onLeave(written);
  });
  const handOver = async () => {
    if (!isWritten) return true;
    empty();
    const isThere = await onAdd(written);
    if (!isThere && hasGone.current) onLeave(written);
    else if (!isThere) {
      // Given back, before what was typed since.
      setWords((since) => [words, since].filter((said) => said !== '').join('\n'));
      setPinned({ goMs, played: false });
      setRefused(words);
    }
    return isThere;
  };
  const add = () => {
    if (isWritten && pinned?.played) playhead.play();
    return handOver();
  };
  useImperativeHandle(addPending, () => add);
  // Somebody who writes on adds it themselves.
  const isWaiting = isWritten && words === refused;
  useWhenSavingMayWork(() => {
    if (isWaiting) void handOver().then((isThere) => isThere && showNotice('The comment that waited is added.'));
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') event.currentTarget.closest('textarea')?.blur();
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void add();
  };

  return (
    <div className={styles.field}>
      <Group gap="xs" justify="space-between">
        <span className={styles.where}>
          At <strong>{clockFace(goMs)}</strong>, in {partAt(goMs)}
        </span>
        <SegmentedControl
          size="xs"
          aria-label="Who says it"
          value={personId}
          onChange={setPersonId}
          data={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Group>
      <Group gap="xs" wrap="nowrap" align="flex-end">
        <Textarea
          ref={field}
          flex={1}
          aria-label="Say something about this moment"
          placeholder="Say something about this moment (C)"
          autosize
          minRows={1}
          maxRows={4}
          maxLength={1000}
          value={words}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Tooltip label="Add (Enter)">
          <ActionIcon
            size={36}
            variant="default"
            aria-label="Add the comment"
            disabled={!isWritten}
            onClick={() => void add()}
          >
            <IconSend size={18} />
          </ActionIcon>
        </Tooltip>
      </Group>
      {isWaiting && <NotAddedYet />}
    </div>
  );
}
