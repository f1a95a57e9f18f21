import { Button } from '@mantine/core';
import type { BlindRound, BlindStep } from '../../../shared/blind/blind-record.ts';
import type { Person } from '../../../shared/library/person.ts';
import { CalmScreen } from './CalmScreen.tsx';
import { GiveUpButton } from './GiveUpButton.tsx';

interface Props {
  next: Person;
  people: readonly [Person, Person];
  round: BlindRound;
  waiting: boolean;
  onBegin: () => void;
  onStep: (step: BlindStep) => Promise<boolean>;
}

/** Between two turns: who takes the laptop now. */
export function HandOver({ next, people, round, waiting, onBegin, onStep }: Props) {
  const other = people.find(({ id }) => id !== next.id)!;
  const goesOn = round.atWork === next.id;
  return (
    <CalmScreen
      title={`Pass the laptop to ${next.name}`}
      people={[next]}
      actions={
        <>
          <Button size="md" onClick={onBegin} loading={waiting}>
            {goesOn ? `I am ${next.name}: go on marking` : `I am ${next.name}: begin`}
          </Button>
          <GiveUpButton people={people} onStep={onStep} />
        </>
      }
    >
      {round.done.includes(other.id)
        ? `${other.name} is done, and what they marked is put away until you are too.`
        : 'Each of you marks alone first. What one marks, the other sees only when both are done.'}{' '}
      {other.name}, look away for a while.
    </CalmScreen>
  );
}
