import { SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import type { Person } from '../../../shared/library/person.ts';
import type { Take } from '../../../shared/rehearsals/take.ts';
import type { TakeRemarks } from '../../../shared/rehearsals/take-remarks.ts';
import { useMayChange } from '../../ui/may-change.ts';
import { nameOf } from '../rehearsal-words.ts';
import type { RemarkDesk } from '../remark-desk.ts';
import { useLiveText } from './use-live-text.ts';

interface Props {
  take: Take;
  people: readonly Person[];
  desk: RemarkDesk;
}

/** One thing that worked and one to try, from whoever listened; and what the speaker aims for next. */
export function RemarkFields({ take, people, desk }: Props) {
  const mayChange = useMayChange();
  const speaker = nameOf(people, take.speakerId);
  const listener = nameOf(people, take.pupilPlayedById);
  const worked = useLiveText(take.worked, (value) => void desk.say({ worked: value }));
  const toTry = useLiveText(take.toTry, (value) => void desk.say({ toTry: value }));
  const nextAim = useLiveText(take.nextAim, (value) => void desk.say({ nextAim: value }));
  const field = { autosize: true, minRows: 1, maxRows: 6, readOnly: !mayChange } as const;

  return (
    <Stack gap="sm">
      {take.aim !== '' && <AimOfThisTake take={take} desk={desk} />}
      <Textarea
        label="One thing that worked"
        description={`From ${listener}, who listened as the pupil.`}
        maxLength={2000}
        {...field}
        {...worked}
      />
      <Textarea label="One to try" maxLength={2000} {...field} {...toTry} />
      <Textarea
        label="Aim of the next go"
        description={`For ${speaker} to set; the next go begins with it.`}
        maxLength={500}
        {...field}
        {...nextAim}
      />
    </Stack>
  );
}

const aimAnswers = [
  { value: '', label: 'Not said' },
  { value: 'met', label: 'Met' },
  { value: 'partly', label: 'Partly' },
  { value: 'not', label: 'Not yet' },
];

function AimOfThisTake({ take, desk }: Pick<Props, 'take' | 'desk'>) {
  const mayChange = useMayChange();
  return (
    <div>
      <Text size="sm" fw={500} id="aim-of-this-take">
        Its aim was
      </Text>
      <Text size="sm" mb={6}>
        {take.aim}
      </Text>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-labelledby="aim-of-this-take"
        disabled={!mayChange}
        data={aimAnswers}
        value={take.aimMet ?? ''}
        onChange={(answer) => void desk.say({ aimMet: answer === '' ? null : (answer as TakeRemarks['aimMet']) })}
      />
    </div>
  );
}
