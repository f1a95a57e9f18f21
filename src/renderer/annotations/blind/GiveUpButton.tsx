import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { BlindStep } from '../../../shared/blind/blind-record.ts';
import type { Person } from '../../../shared/library/person.ts';
import { Dialog } from '../../ui/Dialog.tsx';

interface Props {
  people: readonly [Person, Person];
  onStep: (step: BlindStep) => Promise<boolean>;
}

/** Ends marking alone early. Each of the two has to say so, because it shows what each of them marked. */
export function GiveUpButton({ people, onStep }: Props) {
  const [opened, setOpened] = useState(false);
  const [agreed, setAgreed] = useState<readonly string[]>([]);
  const close = () => {
    setOpened(false);
    setAgreed([]);
  };
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={() => setOpened(true)}>
        Stop marking alone…
      </Button>
      {opened && (
        <Dialog onClose={close} title="Stop marking alone?">
          <Stack>
            <Text size="sm">
              Both of you will see each other’s marks at once, and there will be no lists of what each of you saw.
              Nothing that was marked is lost. Both of you have to want it.
            </Text>
            {people.map(({ id, name }) => (
              <Checkbox
                key={id}
                label={`${name} wants to stop`}
                checked={agreed.includes(id)}
                onChange={(event) =>
                  setAgreed(event.currentTarget.checked ? [...agreed, id] : agreed.filter((each) => each !== id))
                }
              />
            ))}
            <Group justify="flex-end">
              <Button variant="default" onClick={close} data-autofocus>
                Go on marking alone
              </Button>
              <Button
                color="var(--danger-filled)"
                disabled={agreed.length < people.length}
                onClick={() => void onStep({ type: 'give-up', agreedBy: [...agreed] })}
              >
                Stop and show all marks
              </Button>
            </Group>
          </Stack>
        </Dialog>
      )}
    </>
  );
}
