import { Button, Menu } from '@mantine/core';
import { IconDots, IconDownload, IconRestore, IconTrash, IconUpload } from '@tabler/icons-react';
import { useMayChange } from '../ui/may-change.ts';
import { exportPack, importPack, removePack, resetPack } from './pack-edits.ts';
import type { Pack, PackKind } from './pack-kind.ts';

interface Props<P extends Pack> {
  kind: PackKind<P>;
  packs: readonly P[];
  pack: P;
  /** Changes that are not saved yet would be lost by some of it. */
  isChanged: boolean;
  onShow: (pack: P | null) => void;
}

/** What can be done with a pack as a whole. */
export function PackMenu<P extends Pack>({ kind, packs, pack, isChanged, onShow }: Props<P>) {
  const mayChange = useMayChange();
  const remove = async () => {
    if (await removePack(kind, pack)) onShow(packs.find(({ id }) => id !== pack.id) ?? null);
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDots size={16} aria-hidden />}>
          More
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {mayChange && (
          <Menu.Item
            leftSection={<IconUpload size={16} />}
            disabled={isChanged}
            onClick={() => void importPack(kind, packs).then(onShow)}
          >
            Import from a file
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconDownload size={16} />} disabled={isChanged} onClick={() => exportPack(kind, pack)}>
          Export as a file
        </Menu.Item>
        {mayChange && (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<IconRestore size={16} />} onClick={() => void resetPack(kind, pack).then(onShow)}>
              Put back as it came
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => void remove()}>
              Remove this pack
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
