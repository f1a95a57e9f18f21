import { ActionIcon, Kbd, Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import {
  IconClockHour4,
  IconCommand,
  IconColumns2,
  IconFileExport,
  IconHome,
  IconKeyboard,
  IconListDetails,
  IconListCheck,
  IconMenu2,
  IconPresentation,
  IconSettings,
  IconTrash,
} from '@tabler/icons-react';
import { useLibraryOverview } from '../client/live-queries.ts';
import { useMayChange } from '../ui/may-change.ts';
import type { AppDialogs } from './use-app-dialogs.ts';
import { colourSchemes } from './colour-schemes.ts';
import { openWall } from './open-wall.ts';
import { hashOf, LIBRARY } from './place.ts';

interface Props {
  dialogs: AppDialogs;
  /** The piece of work that is open, for what can be done with it; null elsewhere. */
  artefactId?: string | null;
}

/** What can be reached from everywhere, behind one quiet button. */
export function AppMenu({ dialogs, artefactId = null }: Props) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { value: overview } = useLibraryOverview();
  const mayChange = useMayChange();
  return (
    <Menu position="bottom-end" width={260} shadow="md" withinPortal={false}>
      <Menu.Target>
        <ActionIcon aria-label="Menu" title="Menu">
          <IconMenu2 size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {artefactId !== null && (
          <>
            <Menu.Item leftSection={<IconFileExport size={16} />} onClick={() => dialogs.open('export')}>
              Export…
            </Menu.Item>
            <Menu.Item leftSection={<IconColumns2 size={16} />} onClick={() => dialogs.open('beside')}>
              Another piece beside it…
            </Menu.Item>
            <Menu.Divider />
            <Menu.Label>On a second screen</Menu.Label>
            <Menu.Item leftSection={<IconPresentation size={16} />} onClick={() => openWall(artefactId, null)}>
              Both people’s marks
            </Menu.Item>
            {overview?.people.map(({ id, name }) => (
              <Menu.Item key={id} leftSection={<IconPresentation size={16} />} onClick={() => openWall(artefactId, id)}>
                {name}’s marks
              </Menu.Item>
            ))}
            <Menu.Divider />
          </>
        )}
        <Menu.Item component="a" href={hashOf(LIBRARY)} leftSection={<IconHome size={16} />}>
          Library
        </Menu.Item>
        <Menu.Item component="a" href={hashOf({ screen: 'sheets' })} leftSection={<IconListDetails size={16} />}>
          Class sheets
        </Menu.Item>
        <Menu.Item component="a" href={hashOf({ screen: 'trash' })} leftSection={<IconTrash size={16} />}>
          Trash
        </Menu.Item>
        <Menu.Item leftSection={<IconClockHour4 size={16} />} onClick={() => dialogs.open('workload')}>
          What marking costs
        </Menu.Item>
        <Menu.Item component="a" href={hashOf({ screen: 'rules' })} leftSection={<IconListCheck size={16} />}>
          Feedback rules
        </Menu.Item>
        <Menu.Item
          leftSection={<IconSettings size={16} />}
          disabled={!mayChange}
          onClick={() => dialogs.open('settings')}
        >
          Class settings
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconCommand size={16} />}
          rightSection={<Kbd size="xs">Ctrl K</Kbd>}
          onClick={spotlight.open}
        >
          Find and do
        </Menu.Item>
        <Menu.Item
          leftSection={<IconKeyboard size={16} />}
          rightSection={<Kbd size="xs">?</Kbd>}
          onClick={() => dialogs.open('shortcuts')}
        >
          Keyboard shortcuts
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>Look</Menu.Label>
        <Menu.RadioGroup value={colorScheme} onChange={(value) => setColorScheme(value as MantineColorScheme)}>
          {colourSchemes.map(({ value, name }) => (
            <Menu.RadioItem key={value} value={value}>
              {name}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
