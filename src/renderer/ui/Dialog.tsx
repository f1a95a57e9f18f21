import { Modal, type ModalProps } from '@mantine/core';
import { useEffect } from 'react';

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

/** What had the keyboard; of an entry in a menu, which closes, the button of that menu. */
function whatOpened(active: Element | null): HTMLElement | null {
  const button = active?.closest('[role=menu]')?.getAttribute('aria-labelledby');
  if (button) return document.getElementById(button);
  return active instanceof HTMLElement ? active : null;
}
