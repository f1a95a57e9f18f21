import type { ComponentPropsWithRef } from 'react';
import classes from './ClipButton.module.css';

/**
 * A clip of a page to press, and all around it: give it the clip as its child, and say by `aria-label` where it leads.
 * The button lies over the clip and is empty: words somebody wrote on the page are no words on the button, which has
 * to be called by what is written on it.
 */
export function ClipButton({ children, ...button }: ComponentPropsWithRef<'button'> & { 'aria-label': string }) {
  return (
    <div className={classes.clip}>
      {children}
      <button type="button" className={classes.over} {...button} />
    </div>
  );
}
