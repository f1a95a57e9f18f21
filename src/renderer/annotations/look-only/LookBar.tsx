import { Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './LookBar.module.css';

/** Stands where the tools are while nothing can be changed: that it is so, and what is shown. */
export function LookBar({ children }: { children: ReactNode }) {
  return (
    <div className={classes.bar} role="toolbar" aria-label="Looking">
      <IconLock size={16} aria-hidden />
      <Text size="sm" role="status" className={classes.words}>
        Read only
      </Text>
      {children}
    </div>
  );
}
