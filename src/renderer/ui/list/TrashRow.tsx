import { Badge, Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMayChange } from '../may-change.ts';
import classes from './TrashRow.module.css';

interface Props {
  /** The day it will be deleted, in words. */
  until: string;
  onPutBack: () => void;
  /** Called when somebody asks to delete it now; they have not confirmed it yet. */
  onDelete: () => void;
  /** What lies in the trash. */
  children: ReactNode;
}

/** One thing in the trash, with the ways back and out. */
export function TrashRow({ until, onPutBack, onDelete, children }: Props) {
  const mayChange = useMayChange();
  return (
    <li className={classes.row}>
      <div className={classes.what}>{children}</div>
      <Badge variant="outline" color="gray" tt="none" c="var(--ink-soft)" fw={500} className={classes.until}>
        until {until}
      </Badge>
      {mayChange && (
        <Group gap="xs" wrap="nowrap">
          <Button size="xs" variant="default" onClick={onPutBack}>
            Put back
          </Button>
          <Button size="xs" variant="subtle" color="var(--danger)" onClick={onDelete}>
            Delete for ever…
          </Button>
        </Group>
      )}
    </li>
  );
}
