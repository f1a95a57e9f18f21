import { ActionIcon, Popover, SegmentedControl, Switch, Tooltip } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ToolOptions } from '../tools/tool-options.ts';
import classes from './StylePicker.module.css';

interface Props {
  options: ToolOptions;
  onOptions: (options: Partial<ToolOptions>) => void;
}

/** How much the eraser takes, and whether it gives way to the pen. */
export function EraserOptions({ options, onOptions }: Props) {
  return (
    <Popover position="bottom-start" withArrow trapFocus returnFocus shadow="md">
      <Tooltip label="How the eraser works">
        <Popover.Target>
          <ActionIcon size={24} aria-label="How the eraser works">
            <IconChevronDown size={15} />
          </ActionIcon>
        </Popover.Target>
      </Tooltip>
      <Popover.Dropdown aria-label="How the eraser works">
        <div className={classes.choices}>
          <SegmentedControl
            size="xs"
            aria-label="What the eraser takes"
            value={options.eraser}
            data={[
              { value: 'whole', label: 'Whole marks' },
              { value: 'partial', label: 'Only what it touches' },
            ]}
            onChange={(value) => onOptions({ eraser: value === 'partial' ? 'partial' : 'whole' })}
          />
          <Switch
            size="xs"
            label="Back to the pen after one use"
            checked={options.eraserHandsBack}
            onChange={(event) => onOptions({ eraserHandsBack: event.currentTarget.checked })}
          />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
