import { Button, Group, Tooltip } from '@mantine/core';
import { IconBookmark, IconRepeat } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { dayInWords } from '../../../shared/day-in-words.ts';
import type { Artefact } from '../../../shared/library/artefact.ts';
import type { Person } from '../../../shared/library/person.ts';
import type { Go } from '../../../shared/rehearsals/go.ts';
import { endedGo, takeFromGo } from '../../../shared/rehearsals/take-from-go.ts';
import { useMayChange } from '../../ui/may-change.ts';
import { showNotice } from '../../ui/notices.tsx';
import type { GoDesk } from '../go-desk.ts';
import { afterTakeSound } from '../sound/in-one-window.ts';
import { TakeSoundAfterwards } from '../sound/TakeSoundStrip.tsx';
import type { TakeRecorder } from '../sound/use-take-recorder.ts';
import { useTakeTalk } from '../sound/use-take-talk.ts';
import { LookBack } from './LookBack.tsx';
import { useCardOfEndedGo } from './use-card-of-ended-go.ts';

interface Props {
  artefact: Artefact;
  /** A go that has ended. */
  go: Go;
  desk: GoDesk;
  people: readonly Person[];
  /** From `useTakeRecorder`, where the go was recorded. */
  sound: TakeRecorder | null;
  onAgain: () => void;
}

/** Right after a go: what happened, what was noticed, and whether any of it is kept. Leaving keeps nothing. */
export function AfterGo({ artefact, go, desk, people, sound, onAgain }: Props) {
  const mayChange = useMayChange();
  const [keeping, setKeeping] = useState(false);
  const pupil = useCardOfEndedGo(go);
  const { reviewOn } = artefact;
  const take = useMemo(() => {
    const soundMs = go.soundSpans.reduce((sum, { lengthMs }) => sum + lengthMs, 0);
    return takeFromGo(endedGo(go), { pupil, sound: soundMs > 0 ? { ms: Math.round(soundMs) } : null, reviewOn });
  }, [go, pupil, reviewOn]);

  const talk = useTakeTalk(take);
  const remarks = useMemo(() => desk.remarksOn(go.takeId), [desk, go.takeId]);

  const stillWanted = useRef<AbortController>(null);
  const addPending = useRef<() => Promise<boolean>>(null);
  const keep = async () => {
    setKeeping(true);
    if ((await addPending.current?.()) === false) return setKeeping(false);
    stillWanted.current = new AbortController();
    const { signal } = stillWanted.current;
    if (await afterTakeSound(go.takeId, desk.keep, signal).catch(() => false))
      showNotice('The take is kept with this piece of work.');
    else setKeeping(false);
  };

  const done = () => {
    stillWanted.current?.abort();
    void desk.forget(go.takeId);
  };

  return (
    <LookBack
      take={take}
      talk={talk}
      artefact={artefact}
      people={people}
      desk={remarks}
      addPending={addPending}
      title="One go done"
      keeping={`Nothing of this go is kept unless you say so. A kept take is looked at again on ${dayInWords(reviewOn)}, with this piece of work.`}
      notice={sound && <TakeSoundAfterwards sound={sound} />}
      actions={
        <Group gap="xs" wrap="nowrap">
          <Button variant="default" onClick={done}>
            Done, keep nothing
          </Button>
          <Tooltip label="Keeps the times, the recording if there is one, and what was said here">
            <Button
              variant="default"
              loading={keeping}
              disabled={!mayChange}
              leftSection={<IconBookmark size={18} aria-hidden />}
              onClick={() => void keep()}
            >
              Keep this take
            </Button>
          </Tooltip>
          <Tooltip label="Starts afresh and keeps nothing of this go; the aim goes with you">
            <Button disabled={keeping} leftSection={<IconRepeat size={18} aria-hidden />} onClick={onAgain}>
              Go again
            </Button>
          </Tooltip>
        </Group>
      }
    />
  );
}
