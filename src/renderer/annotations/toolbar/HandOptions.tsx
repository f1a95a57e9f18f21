import { ActionIcon, Kbd, Popover, Switch, Tooltip } from '@mantine/core';
import { IconHandFinger, IconLock } from '@tabler/icons-react';
import { usePresenting } from '../table/presenting-context.ts';
import type { ToolOptions } from '../tools/tool-options.ts';
import classes from './HandOptions.module.css';

interface Props {
  options: ToolOptions;
  onOptions: (options: Partial<ToolOptions>) => void;
}

/** What a finger does, and what gestures leave alone. Shows a lock while they leave something alone. */
export function HandOptions({ options, onOptions }: Props) {
  const presenting = usePresenting();
  const locked = options.zoomLocked || options.scrollLocked;
  const name = locked ? 'Finger and page: the page is held' : 'Finger and page';
  return (
    <Popover position="bottom-end" withArrow trapFocus returnFocus shadow="md">
      <Tooltip label={name}>
        <Popover.Target>
          <ActionIcon aria-label={name} data-locked={locked || undefined} className={classes.button}>
            {locked ? <IconLock size={18} /> : <IconHandFinger size={18} />}
          </ActionIcon>
        </Popover.Target>
      </Tooltip>
      <Popover.Dropdown aria-label={name}>
        <div className={classes.choices}>
          <Choice
            label="Draw with a finger"
            keys={['Shift', 'P']}
            checked={options.finger === 'draws'}
            onChange={(draws) => onOptions({ finger: draws ? 'draws' : 'pans' })}
          />
          <Choice
            label="Hold the page still"
            keys={['W']}
            checked={options.scrollLocked}
            onChange={(scrollLocked) => onOptions({ scrollLocked })}
          />
          <Choice
            label="Hold its size"
            keys={['Shift', 'W']}
            checked={options.zoomLocked}
            onChange={(zoomLocked) => onOptions({ zoomLocked })}
          />
          {presenting && (
            <>
              <Choice
                label="Point instead of drawing"
                keys={['Shift', 'Z']}
                checked={presenting.on}
                onChange={presenting.toggle}
              />
              <Choice
                label="Tools on the side of whoever has the pen"
                keys={[]}
                checked={options.toolsFollowPen}
                onChange={(toolsFollowPen) => onOptions({ toolsFollowPen })}
              />
            </>
          )}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

interface ChoiceProps {
  label: string;
  keys: readonly string[];
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Choice({ label, keys, checked, onChange }: ChoiceProps) {
  return (
    <div className={classes.choice}>
      <Switch size="xs" label={label} checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span aria-hidden>
        {keys.map((key) => (
          <Kbd key={key} size="xs">
            {key}
          </Kbd>
        ))}
      </span>
    </div>
  );
}
