import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconBookmark, IconRepeat } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Artefact } from '../../shared/library/artefact.ts';
import type { Person } from '../../shared/library/person.ts';
import { clockFace } from '../../shared/rehearsals/clock-face.ts';
import type { RehearsalState } from '../../shared/rehearsals/rehearsal-clock.ts';
import { takeFromRehearsal } from '../../shared/rehearsals/take-from-rehearsal.ts';
import { api } from '../client/api.ts';
import { makeId } from '../client/make-id.ts';
import { sentenceFor } from '../client/sentence-for.ts';
import { useMayChange } from '../ui/may-change.ts';
import { showFailure, showNotice } from '../ui/notices.tsx';
import { useFocusIfLost } from '../ui/use-focus-if-lost.ts';
import { BeatTimes } from './BeatTimes.tsx';
import { nameOf, whatWasSaid, type RehearsalRoles } from './rehearsal-words.ts';
import type { Go } from './use-rehearsal.ts';
import styles from './RehearsalRoom.module.css';

interface Props {
  artefact: Artefact;
  go: Go;
  ended: Extract<RehearsalState, { phase: 'ended' }>;
  people: readonly Person[];
  roles: RehearsalRoles;
  /** What is written about it. */
  note: string;
  onNote: (note: string) => void;
  onAgain: () => void;
  onLeave: () => void;
}

/** Right after a go: what was noticed, and whether any of it is kept. Leaving keeps nothing. */
export function AfterGo({ artefact, go, ended, people, roles, note, onNote, onAgain, onLeave }: Props) {
  const mayChange = useMayChange();
  const [keeping, setKeeping] = useState(false);
  const [id] = useState(makeId);
  const noteField = useRef<HTMLTextAreaElement>(null);
  useFocusIfLost(noteField);

  const take = takeFromRehearsal(ended, go.plan, {
    id,
    artefactId: artefact.id,
    ...roles,
    startedAt: go.startedAt,
    mentorNote: note.trim(),
    reviewOn: artefact.reviewOn,
  });

  const keep = async () => {
    setKeeping(true);
    try {
      await api.rehearsals.keep({ take });
      showNotice('The take is kept with this piece of work.');
      onLeave();
    } catch (error) {
      showFailure(sentenceFor(error));
      setKeeping(false);
    }
  };

  return (
    <div className={styles.after}>
      <Stack gap="lg" maw={760} mx="auto" p="xl">
        <div>
          <Title order={2}>One go done</Title>
          <Text c="var(--ink-soft)">
            {whatWasSaid(take)}, spoken by {nameOf(people, roles.speakerId)}.
            {ended.pausedMs >= 1000 && ` Paused for ${clockFace(ended.pausedMs)}.`}
          </Text>
        </div>
        <BeatTimes timings={take.timings} />
        <Textarea
          ref={noteField}
          label="One thing that worked, and one to try"
          description={`For ${nameOf(people, roles.pupilPlayedById)}, who was listening as the pupil.`}
          autosize
          minRows={3}
          maxLength={2000}
          value={note}
          onChange={(event) => onNote(event.currentTarget.value)}
        />
        <Group justify="space-between">
          <Group>
            <Button leftSection={<IconRepeat size={18} aria-hidden />} onClick={onAgain}>
              Go again
            </Button>
            <Button variant="default" onClick={onLeave}>
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
          Keeping saves the times and the note, nothing else. Going again starts afresh and keeps nothing of this go.
        </Text>
      </Stack>
    </div>
  );
}
