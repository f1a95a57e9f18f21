/**
 * Gives an element the keyboard in the next frame, when what had it has gone from the screen by then. Not before: the
 * rest of an Enter that closed what is gone would press it.
 */
export function focusIfLost(element: HTMLElement | null): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) element?.focus({ preventScroll: true });
  });
}
