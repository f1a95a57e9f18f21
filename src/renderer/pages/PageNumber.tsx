import { UnstyledButton } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { CameraStore } from './camera-store.ts';
import classes from './PageControls.module.css';
import { useCurrentPage } from './use-current-page.ts';

interface Props {
  camera: CameraStore;
  pageCount: number;
}

/** Says which page this is; pressed, it takes the number of another one to go to. */
export function PageNumber({ camera, pageCount }: Props) {
  const current = useCurrentPage(camera);
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    const number = Number.parseInt(event.currentTarget.value, 10);
    if (event.key === 'Enter' && Number.isFinite(number)) camera.goToPage(number - 1);
    setAsking(false);
    requestAnimationFrame(() => button.current?.focus({ preventScroll: true }));
  };

  if (asking) {
    return (
      <span className={classes.where}>
        Page{' '}
        <input
          ref={(field) => field?.focus()}
          className={classes.number}
          type="text"
          inputMode="numeric"
          aria-label={`Go to page, 1 to ${pageCount}`}
          defaultValue={current + 1}
          size={String(pageCount).length + 1}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={onKeyDown}
          onBlur={() => setAsking(false)}
        />{' '}
        of {pageCount}
      </span>
    );
  }
  return (
    <UnstyledButton
      ref={button}
      className={classes.where}
      title="Go to a page"
      disabled={pageCount === 1}
      onClick={() => setAsking(true)}
    >
      Page {current + 1} of {pageCount}
    </UnstyledButton>
  );
}
