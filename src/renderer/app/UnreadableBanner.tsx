import { Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import classes from './Banner.module.css';

/** Names the folders in the library whose work is not listed because its record is damaged, and says what to do. */
export function UnreadableBanner({ folders }: { folders: readonly string[] }) {
  if (folders.length === 0) return null;
  return (
    <aside className={classes.banner} data-tone="warning" aria-label="Work that cannot be read">
      <IconAlertTriangle size={16} aria-hidden />
      <Text size="sm" className={classes.words} role="alert">
        {wordsFor(folders)}
      </Text>
    </aside>
  );
}

function wordsFor(folders: readonly string[]): string {
  const named = new Intl.ListFormat('en-GB').format(folders);
  return folders.length === 1
    ? `The work in ${named} cannot be read, so it is not listed. Its scans are still in that folder, and everything else is safe. Restore the folder from a backup, or run “marginalia check” to see what is damaged.`
    : `${folders.length} pieces of work cannot be read, so they are not listed: ${named}. Their scans are still in those folders, and everything else is safe. Restore the folders from a backup, or run “marginalia check” to see what is damaged.`;
}
