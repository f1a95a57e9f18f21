import { Textarea } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useWhenSavingMayWork } from '../../client/saving-may-work.ts';
import { focusAtOnce } from '../../ui/focus-at-once.ts';
import { useOnLeaving } from '../../ui/use-on-leaving.ts';
import { NotAddedYet } from './NotAddedYet.tsx';

interface Props {
  label: string;
  words: string;
  /** Answers whether they are there now; what was refused stays in the field. */
  onKeep: (words: string) => Promise<boolean>;
  /** Whoever changed them goes elsewhere. */
  onLeave: (words: string) => void;
  /** The field can go; `keyboard` says whether it still had the keyboard. */
  onClose: (keyboard: boolean) => void;
}

/** A comment changed in its place. Enter and leaving the field keep the words, Escape and no words leave them as they were. */
export function CommentEditor({ label, words: before, onKeep, onLeave, onClose }: Props) {
  const [words, setWords] = useState(before);
  const [refused, setRefused] = useState<string | null>(null);
  const hasKeyboard = useRef(false);
  const isSettled = useRef(false);

  const close = () => {
    isSettled.current = true;
    onClose(hasKeyboard.current);
  };
  const said = words.trim();
  const isChanged = said !== '' && said !== before;
  const hasGone = useOnLeaving(() => {
    if (isSettled.current || !isChanged) return;
    onLeave(said);
    close();
  });
  const keep = async () => {
    if (isSettled.current) return;
    if (!isChanged) return close();
    isSettled.current = true;
    if (await onKeep(said)) return close();
    if (hasGone.current) return onLeave(said);
    isSettled.current = false;
    setRefused(words);
  };
  const isWaiting = words === refused;
  useWhenSavingMayWork(() => {
    if (isWaiting) void keep();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close();
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void keep();
  };

  return (
    <Textarea
      ref={focusAtOnce}
      autosize
      minRows={1}
      maxRows={6}
      maxLength={1000}
      aria-label={label}
      description={isWaiting && <NotAddedYet />}
      inputWrapperOrder={['input', 'description']}
      value={words}
      onChange={(event) => setWords(event.currentTarget.value)}
      onFocus={({ currentTarget }) => {
        hasKeyboard.current = true;
        currentTarget.setSelectionRange(currentTarget.value.length, currentTarget.value.length);
      }}
      onBlur={() => {
        hasKeyboard.current = false;
        void keep();
      }}
      onKeyDown={onKeyDown}
    />
  );
}
