import { Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { Writability } from '../../shared/library/library-record.ts';
import classes from './Banner.module.css';

/** Says, on every screen and for as long as it lasts, that nothing can be saved just now and why. */
export function WritabilityBanner({ writability }: { writability: Writability }) {
  if (writability.state === 'writable') return null;
  return (
    <aside className={classes.banner} data-tone="warning" aria-label="Saving">
      <IconLock size={16} aria-hidden />
      <Text size="sm" className={classes.words} role="alert">
        {writability.reason}
      </Text>
    </aside>
  );
}
