/**
 * What had the keyboard when something opened over it, to have it back afterwards: of an entry in a menu, which closes,
 * the button of that menu. Null where nothing had it.
 */
export function whatOpened(active: Element | null): HTMLElement | null {
  const button = active?.closest('[role=menu]')?.getAttribute('aria-labelledby');
  if (button) return document.getElementById(button);
  return active instanceof HTMLElement ? active : null;
}
