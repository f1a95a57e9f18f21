const BUTTONS_OF_OPENED = ['dialog', 'menu'].map((kind) => `[aria-haspopup=${kind}][aria-expanded=true]`).join();

/**
 * Escape closes the menu or popover that opened last, wherever the keyboard is: it comes into what opened a moment after
 * that is seen, and until then the key would act on what lies behind. To be heard before anybody else hears the key.
 */
export function escapeClosesWhatOpened(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !(event.target instanceof Node)) return;
  const buttons = [...document.querySelectorAll(BUTTONS_OF_OPENED)];
  const opened = buttons.flatMap((button) => document.getElementById(button.getAttribute('aria-controls') ?? '') ?? []);
  const last = opened.at(-1);
  if (!last || last.contains(event.target)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  last.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
}
