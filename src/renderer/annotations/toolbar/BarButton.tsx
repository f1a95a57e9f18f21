import { ActionIcon, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './BarButton.module.css';

interface BarButtonProps {
  name: string;
  keys: string;
  pressed?: boolean;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** A button of the toolbar, with its name and its key where the pointer or the keyboard rests on it. */
export function BarButton({ name, keys, pressed, disabled, onClick, children }: BarButtonProps) {
  return (
    <Tooltip label={`${name} (${keys})`}>
      <ActionIcon
        aria-label={name}
        aria-keyshortcuts={keys.replace('Ctrl', 'Control')}
        aria-pressed={pressed}
        className={classes.button}
        disabled={disabled}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
