import { Popover, UnstyledButton, type PopoverProps } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import classes from './ChangeInPlace.module.css';
import { useMayChange } from './may-change.ts';

interface Props extends Pick<PopoverProps, 'position' | 'width'> {
  /** The value as the sentence says it. */
  shown: string;
  /** What is changed, such as "Speaking pace". */
  label: string;
  /** What changes it; it may close what was opened. */
  children: (close: () => void) => ReactNode;
}

/**
 * A value said within a sentence, to be changed right there: a press opens what changes it. Where nothing can be changed
 * it is a piece of the sentence.
 */
export function ChangeInPlace({ shown, label, children, ...where }: Props) {
  const mayChange = useMayChange();
  const [opened, setOpened] = useState(false);
  if (!mayChange) return <>{shown}</>;
  return (
    // The roles of its own would call the dialog what the button says, and not what is changed there.
    <Popover
      {...where}
      opened={opened}
      onChange={setOpened}
      withRoles={false}
      // In a window with little height it lies over its value rather than over the edge.
      middlewares={{ shift: { crossAxis: true, padding: 4 }, size: { padding: 4 } }}
      shadow="md"
      withinPortal
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <UnstyledButton
          className={classes.value}
          aria-haspopup="dialog"
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          {shown}
          <IconChevronDown size={13} aria-hidden />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown} role="dialog" aria-label={label}>
        {children(() => setOpened(false))}
      </Popover.Dropdown>
    </Popover>
  );
}
