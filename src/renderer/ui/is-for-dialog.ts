/** Whether a key is a dialog's: one lies over the screen, or did until this very key closed it. */
export function isForDialog({ target }: KeyboardEvent): boolean {
  const dialog = '[aria-modal="true"]';
  return document.querySelector(dialog) !== null || (target instanceof Element && target.closest(dialog) !== null);
}
