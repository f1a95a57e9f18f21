import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { BarButton } from '../../ui/BarButton.tsx';
import { MORE_TOOLS } from '../annotate-state.ts';
import type { ToolName } from '../tools/tool.ts';
import classes from './MoreMarks.module.css';
import { TOOL_CHOICES } from './tool-choices.ts';

interface Props {
  tool: ToolName;
  /** The one of them used last. */
  last: ToolName;
  onTool: (tool: ToolName) => void;
}

const CHOICES = MORE_TOOLS.map((name) => TOOL_CHOICES.find(({ tool }) => tool === name)!);

/** The marks that are needed now and then: the one used last as a button, the others behind it. */
export function MoreMarks({ tool, last, onTool }: Props) {
  const { name, key, icon: LastIcon } = CHOICES.find((choice) => choice.tool === last) ?? CHOICES[0]!;
  return (
    <span className={classes.pair}>
      <BarButton name={name} keys={key} pressed={tool === last} onClick={() => onTool(last)}>
        <LastIcon size={19} stroke={1.7} />
      </BarButton>
      <Menu position="bottom-start" shadow="md">
        <Tooltip label="More marks">
          <Menu.Target>
            <ActionIcon size={24} aria-label="More marks">
              <IconChevronDown size={15} />
            </ActionIcon>
          </Menu.Target>
        </Tooltip>
        <Menu.Dropdown>
          {CHOICES.map((choice) => (
            <Menu.Item
              key={choice.tool}
              leftSection={<choice.icon size={17} stroke={1.7} />}
              rightSection={<kbd className={classes.key}>{choice.key}</kbd>}
              onClick={() => onTool(choice.tool)}
            >
              {choice.name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </span>
  );
}
