import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconBookmark, IconRepeat } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Person } from '../../../shared/library/person.ts';
import { clockFace } from '../../../shared/rehearsals/clock-face.ts';
import type { Go } from '../../../shared/rehearsals/go.ts';
import { readClock } from '../../../shared/rehearsals/rehearsal-clock.ts';
import { timingsOf } from '../../../shared/rehearsals/take-from-go.ts';
import { useMayChange } from '../../ui/may-change.ts';
import { showNotice } from '../../ui/notices.tsx';
import { useFocusIfLost } from '../../ui/use-focus-if-lost.ts';
import { BeatTimes } from '../BeatTimes.tsx';
import type { GoDesk } from '../go-desk.ts';
import { nameOf, whatWasSaid } from '../rehearsal-words.ts';
import styles from './AfterGo.module.css';

interface Props {
  /** A go that has ended. */
  go: Go;
  desk: GoDesk;
  people: readonly Person[];
  onAgain: () => void;
}

/** Right after a go: what was noticed, and whether any of it is kept. Leaving keeps nothing. */
export function AfterGo({ go, desk, people, onAgain }: Props) {
  const mayChange = useMayChange();
  const [keeping, setKeeping] = useState(false);
  const [worked, setWorked] = useState(go.draft.worked);
  const [toTry, setToTry] = useState(go.draft.toTry);
  const firstField = useRef<HTMLTextAreaElement>(null);
  useFocusIfLost(firstField);
  const { pausedMs } = readClock(go.clock, 0);
  const listener = nameOf(people, go.pupilPlayedById);

  const keep = async () => {
    setKeeping(true);
    if (await desk.keep()) showNotice('The take is kept with this piece of work.');
    else setKeeping(false);
  };

  return (
    <div className={styles.after}>
      <Stack gap="lg" maw={760} mx="auto" p="xl">
        <div>
          <Title order={2}>One go done</Title>
          <Text c="var(--ink-soft)">
            {whatWasSaid(go.plan)}, spoken by {nameOf(people, go.speakerId)}.
            {pausedMs >= 1000 && ` Paused for ${clockFace(pausedMs)}.`}
          </Text>
        </div>
        <BeatTimes timings={timingsOf(go, 0)} />
        <Textarea
          ref={firstField}
          label="One thing that worked"
          description={`For ${listener}, who was listening as the pupil.`}
          autosize
          minRows={2}
          maxLength={2000}
          value={worked}
          onChange={(event) => {
            setWorked(event.currentTarget.value);
            void desk.say({ worked: event.currentTarget.value });
          }}
        />
        <Textarea
          label="One to try"
          autosize
          minRows={2}
          maxLength={2000}
          value={toTry}
          onChange={(event) => {
            setToTry(event.currentTarget.value);
            void desk.say({ toTry: event.currentTarget.value });
          }}
        />
        <Group justify="space-between">
          <Group>
            <Button leftSection={<IconRepeat size={18} aria-hidden />} onClick={onAgain}>
              Go again
            </Button>
            <Button variant="default" onClick={() => void desk.forget()}>
              Done, keep nothing
            </Button>
          </Group>
          <Button
            variant="default"
            loading={keeping}
            disabled={!mayChange}
            leftSection={<IconBookmark size={18} aria-hidden />}
            onClick={() => void keep()}
          >
            Keep this take
          </Button>
        </Group>
        <Text size="sm" c="var(--ink-soft)">
          Keeping saves the times and what is written here. Going again starts afresh and keeps nothing of this go.
        </Text>
      </Stack>
    </div>
  );
}
