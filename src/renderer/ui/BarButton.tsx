import { ActionIcon, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './BarButton.module.css';

interface BarButtonProps {
  name: string;
  /** The key that does the same; none when absent. */
  keys?: string;
  /** Its side in CSS pixels; what the theme gives when absent. */
  size?: number;
  pressed?: boolean;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** A button of a toolbar, with its name and its key where the pointer or the keyboard rests on it. */
export function BarButton({ name, keys, size, pressed, disabled, onClick, children }: BarButtonProps) {
  return (
    <Tooltip label={keys ? `${name} (${keys})` : name}>
      <ActionIcon
        size={size}
        aria-label={name}
        aria-keyshortcuts={keys?.replace('Ctrl', 'Control').replace('Page ', 'Page')}
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
