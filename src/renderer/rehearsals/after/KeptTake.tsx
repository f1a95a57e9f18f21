import { Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowLeft, IconTrash } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { dayInWords, momentInWords } from '../../../shared/day-in-words.ts';
import type { Artefact } from '../../../shared/library/artefact.ts';
import type { Person } from '../../../shared/library/person.ts';
import type { Take } from '../../../shared/rehearsals/take.ts';
import { api } from '../../client/api.ts';
import { useTakes } from '../../client/live-queries.ts';
import { sentenceFor } from '../../client/sentence-for.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useMayChange } from '../../ui/may-change.ts';
import { showNotice } from '../../ui/notices.tsx';
import { Opening } from '../../ui/Opening.tsx';
import { openRemarkDesk, takeTurns, worked } from '../remark-desk.ts';
import { useTakeTalk } from '../sound/use-take-talk.ts';
import { TakeAwayMenu } from '../report/TakeAwayMenu.tsx';
import { LookBack } from './LookBack.tsx';

interface Props {
  artefact: Artefact;
  people: readonly Person[];
  takeId: string;
  onBack: () => void;
}

/** A kept take, looked back at as on the day; what is said about it can go on. */
export function KeptTake(props: Props) {
  const { artefact, takeId, onBack } = props;
  const { value: takes, error, refresh } = useTakes(artefact.id);
  const take = takes?.find(({ id }) => id === takeId);
  if (take) return <Kept {...props} take={take} />;
  if (error !== null) return <ErrorNotice sentence={sentenceFor(error)} onRetry={refresh} />;
  if (!takes) return <Opening label="Opening the take" />;
  return (
    <Stack align="flex-start" p="xl">
      <Text>This take is not there any more: somebody has deleted it. The other takes are safe.</Text>
      <Back onBack={onBack} />
    </Stack>
  );
}

function Kept({ artefact, people, take, onBack }: Props & { take: Take }) {
  const { id: takeId, artefactId } = take;
  const mayChange = useMayChange();
  const [deleting, setDeleting] = useState(false);
  const talk = useTakeTalk(take);
  const { desk, deleteTake } = useMemo(() => openTakeDesk(artefactId, takeId), [artefactId, takeId]);

  const addPending = useRef<() => Promise<boolean>>(null);
  const back = async () => {
    if ((await addPending.current?.()) !== false) onBack();
  };

  const remove = async () => {
    if (!(await worked(deleteTake()))) return;
    showNotice('The take is deleted, with all that belongs to it.');
    onBack();
  };

  return (
    <>
      <LookBack
        take={take}
        talk={talk}
        artefact={artefact}
        people={people}
        desk={desk}
        addPending={addPending}
        keeping={`This take is looked at again on ${dayInWords(take.reviewOn)}, with its piece of work.`}
        title={`Take of ${momentInWords(take.startedAt)}`}
        actions={
          <Group gap="xs" wrap="nowrap">
            <Button
              variant="default"
              leftSection={<IconTrash size={18} aria-hidden />}
              disabled={!mayChange}
              onClick={() => setDeleting(true)}
            >
              Delete
            </Button>
            <TakeAwayMenu take={take} work={artefact.title} people={people} talk={talk.told?.report ?? null} />
            <Back onBack={() => void back()} />
          </Group>
        }
      />
      {deleting && (
        <ConfirmDialog
          title="Delete this take?"
          confirm="Delete the take"
          onConfirm={() => void remove()}
          onClose={() => setDeleting(false)}
        >
          Its times, its recording and what was said about it go for good. The script stays as it is.
        </ConfirmDialog>
      )}
    </>
  );
}

/** What is said about a kept take, in turn, and its end; what was still being typed then goes with it. */
function openTakeDesk(artefactId: string, takeId: string) {
  const inTurn = takeTurns();
  let isDeleted = false;
  return {
    desk: openRemarkDesk(async (edit) => {
      if (!isDeleted) await api.rehearsals.amend({ artefactId, takeId, edit });
      return !isDeleted;
    }, inTurn),
    deleteTake: () =>
      inTurn(async () => {
        await api.rehearsals.delete({ artefactId, takeId });
        isDeleted = true;
      }),
  };
}

function Back({ onBack }: Pick<Props, 'onBack'>) {
  return (
    <Button leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={onBack}>
      To the rehearsal
    </Button>
  );
}
