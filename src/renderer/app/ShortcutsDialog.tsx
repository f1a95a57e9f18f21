import { Button, Group, Kbd, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Dialog } from '../ui/Dialog.tsx';
import { shortcutGroups } from './shortcuts.ts';
import classes from './ShortcutsDialog.module.css';

interface Props {
  onClose: () => void;
  /** Prints the keys as a card. */
  onPrint: () => void;
}

/** Every key worth knowing, on one page. */
export function ShortcutsDialog({ onClose, onPrint }: Props) {
  return (
    <Dialog onClose={onClose} size="xl" title="Keyboard shortcuts">
      <Group justify="space-between" mb="md">
        <Text size="sm" c="var(--ink-soft)">
          All of them, and your class’s codes, fit on one sheet of A4.
        </Text>
        <Button variant="default" size="xs" leftSection={<IconPrinter size={16} aria-hidden />} onClick={onPrint}>
          Print the key card
        </Button>
      </Group>
      <div className={classes.groups}>
        {shortcutGroups.map((group) => (
          <section key={group.name} className={classes.group}>
            <Title order={3} size="sm" mb={6}>
              {group.name}
            </Title>
            <dl className={classes.keys}>
              {group.shortcuts.map((shortcut) => (
                <div key={shortcut.does} className={classes.row}>
                  <dt className={classes.does}>{shortcut.does}</dt>
                  <dd className={classes.combination}>
                    {shortcut.keys.map((key) => (
                      <Kbd key={key} size="xs">
                        {key}
                      </Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
