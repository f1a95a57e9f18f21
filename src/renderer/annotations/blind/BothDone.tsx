import { Button, Group } from '@mantine/core';
import type { BlindStep } from '../../../shared/blind/blind-record.ts';
import type { Person } from '../../../shared/library/person.ts';
import { CalmScreen } from './CalmScreen.tsx';
import { reopenReveal } from './reveal-closed.ts';

interface Props {
  artefactId: string;
  people: readonly [Person, Person];
  waiting: boolean;
  onStep: (step: BlindStep) => Promise<boolean>;
}

/** Both have marked; now they look together. */
export function BothDone({ artefactId, people, waiting, onStep }: Props) {
  const reveal = () => {
    reopenReveal(localStorage, artefactId);
    void onStep({ type: 'reveal' });
  };
  return (
    <CalmScreen
      title="Both of you have marked"
      people={people}
      actions={
        <>
          <Button size="md" loading={waiting} onClick={reveal}>
            Reveal
          </Button>
          <Group gap={6} justify="center">
            {people.map((person) => (
              <Button
                key={person.id}
                variant="subtle"
                size="compact-sm"
                onClick={() => void onStep({ type: 'take', personId: person.id })}
              >
                {person.name} looks once more
              </Button>
            ))}
          </Group>
        </>
      }
    >
      Turn the screen so that both of you can see it. You will see what you both saw, and what only one of you did, with
      a question to talk each over. Nobody is scored.
    </CalmScreen>
  );
}
