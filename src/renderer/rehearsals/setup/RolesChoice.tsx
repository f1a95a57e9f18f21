import { Radio, Stack } from '@mantine/core';
import type { Person } from '../../../shared/library/person.ts';
import { nameOf, startingRoles } from '../rehearsal-words.ts';

interface Props {
  people: readonly Person[];
  modelling: boolean;
  onModelling: (modelling: boolean) => void;
}

/** Who speaks and who plays the pupil. The mentor may go first: to hear it once takes the edge off saying it. */
export function RolesChoice({ people, modelling, onModelling }: Props) {
  const { speakerId, pupilPlayedById } = startingRoles(people);
  const speaker = nameOf(people, speakerId);
  const other = nameOf(people, pupilPlayedById);
  return (
    <Radio.Group
      label="Who speaks"
      value={modelling ? 'other' : 'speaker'}
      onChange={(value) => onModelling(value === 'other')}
    >
      <Stack gap={6} mt={6}>
        <Radio value="speaker" label={`${speaker} speaks`} description={`${other} plays the pupil.`} />
        <Radio
          value="other"
          label={`${other} shows it first`}
          description={`${speaker} plays the pupil, and hears how it may sound.`}
        />
      </Stack>
    </Radio.Group>
  );
}
