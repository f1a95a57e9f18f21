import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDots, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { beatWords } from '../../../shared/scripts/script-words.ts';
import { beatKinds, type BeatKind } from '../../../shared/scripts/script.ts';

interface Props {
  label: string;
  isFirst: boolean;
  isLast: boolean;
  onRename: () => void;
  onMove: (by: 1 | -1) => void;
  onAddBelow: (kind: BeatKind) => void;
  onRemove: () => void;
}

/** What else can be done with a beat. */
export function BeatMenu({ label, isFirst, isLast, onRename, onMove, onAddBelow, onRemove }: Props) {
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <ActionIcon size={28} aria-label={`More for ${label}`}>
          <IconDots size={17} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} />} onClick={onRename}>
          Rename
        </Menu.Item>
        <Menu.Item leftSection={<IconArrowUp size={16} />} disabled={isFirst} onClick={() => onMove(-1)}>
          Move up
        </Menu.Item>
        <Menu.Item leftSection={<IconArrowDown size={16} />} disabled={isLast} onClick={() => onMove(1)}>
          Move down
        </Menu.Item>
        <Menu.Sub>
          <Menu.Sub.Target>
            <Menu.Sub.Item leftSection={<IconPlus size={16} />}>Add a part below</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown>
            {beatKinds.map((kind) => (
              <Menu.Item key={kind} onClick={() => onAddBelow(kind)}>
                {beatWords[kind].label}
              </Menu.Item>
            ))}
          </Menu.Sub.Dropdown>
        </Menu.Sub>
        <Menu.Divider />
        <Menu.Item leftSection={<IconTrash size={16} />} onClick={onRemove}>
          Remove {label}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
