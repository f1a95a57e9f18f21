import { Modal, type ModalProps } from '@mantine/core';
import { useEffect } from 'react';
import { whatOpened } from './what-opened.ts';

/**
 * A dialog that is there only while it is open. When it goes, the keyboard is back where it was, or on the button of the
 * menu it was chosen from; unless closing it put the keyboard elsewhere or led to another place.
 */
export function Dialog(props: Omit<ModalProps, 'opened'>) {
  useEffect(() => {
    const opener = whatOpened(document.activeElement);
    const place = location.hash;
    // Not before the next frame: the rest of an Enter that closed the dialog would press the button of the menu.
    return () =>
      void requestAnimationFrame(() => {
        if (document.activeElement === document.body && location.hash === place) opener?.focus({ preventScroll: true });
      });
  }, []);
  return <Modal opened closeButtonProps={{ 'aria-label': 'Close' }} {...props} />;
}
