import { ActionIcon, Group, Menu, Tooltip } from '@mantine/core';
import { IconFiles, IconLink, IconLinkOff } from '@tabler/icons-react';
import type { Movement } from './compare-sides.ts';

interface Props {
  movement: Movement;
  onMovement: (movement: Movement) => void;
}

const CHOICES = [
  { movement: 'together', name: 'Move both together', Icon: IconLink },
  { movement: 'by-page', name: 'Turn pages together', Icon: IconFiles },
  { movement: 'apart', name: 'Move each alone', Icon: IconLinkOff },
] as const satisfies readonly { movement: Movement; name: string; Icon: unknown }[];

/** How the two pieces move, as one button with the other ways behind it. */
export function MovementChoice({ movement, onMovement }: Props) {
  const { name, Icon } = CHOICES.find((choice) => choice.movement === movement)!;
  return (
    <Menu position="bottom-end" shadow="md">
      <Tooltip label={`${name} (L)`}>
        <Menu.Target>
          <ActionIcon aria-label={`How they move: ${name.toLowerCase()}`} aria-keyshortcuts="L">
            <Icon size={18} />
          </ActionIcon>
        </Menu.Target>
      </Tooltip>
      <Menu.Dropdown>
        <Menu.RadioGroup value={movement} onChange={(value) => onMovement(value as Movement)}>
          {CHOICES.map((choice) => (
            <Menu.RadioItem key={choice.movement} value={choice.movement} closeMenuOnClick>
              <Group gap={8} wrap="nowrap">
                <choice.Icon size={16} aria-hidden />
                {choice.name}
              </Group>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
