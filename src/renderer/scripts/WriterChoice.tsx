import { SegmentedControl, Tooltip } from '@mantine/core';
import type { Person } from '../../shared/library/person.ts';
import type { ScriptHistory } from './use-script-history.ts';

interface Props {
  people: readonly Person[];
  history: ScriptHistory;
}

/** Who has the keyboard. Undo takes back that person's own steps alone. */
export function WriterChoice({ people, history }: Props) {
  // As they sit on every other screen: the early career teacher first.
  const sorted = people.toSorted((a, b) => a.role.localeCompare(b.role));
  return (
    <Tooltip label="Who is typing. Undo takes back only their own steps.">
      <SegmentedControl
        size="xs"
        aria-label="Who is typing"
        value={history.writerId}
        onChange={history.onWriter}
        data={sorted.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Tooltip>
  );
}
