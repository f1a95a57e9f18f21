import { Kbd, Modal, Title } from '@mantine/core';
import { shortcutGroups } from './shortcuts.ts';
import classes from './ShortcutsDialog.module.css';

interface Props {
  opened: boolean;
  onClose: () => void;
}

/** Every key worth knowing, on one page. */
export function ShortcutsDialog({ opened, onClose }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="xl"
      title="Keyboard shortcuts"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
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
    </Modal>
  );
}
