import { isForDialog } from '../../ui/is-for-dialog.ts';

/**
 * Whether a key is the workspace's: not one that a button, a list, a group of choices or a gesture half way needs itself.
 */
export function isForWorkspace(event: KeyboardEvent, root: HTMLElement | null): boolean {
  const target = event.target instanceof HTMLElement ? event.target : document.body;
  if (event.key === 'Escape' && root?.querySelector('[data-busy]')) return false;
  if (event.key === 'Enter' && target.closest('button, a')) return false;
  if (event.key.startsWith('Arrow') && target.closest('nav, [role=radiogroup]')) return false;
  return !isForDialog(event) && isInWorkspace(target, root);
}

/**
 * Whether what happens at `at` is the workspace's: not in a field, a dialog or a menu. With nothing focused it is, and in
 * the line at the top of the app, whose menu has the keyboard again after a dialog and needs no letters itself.
 */
export function isInWorkspace(at: EventTarget | null, root: HTMLElement | null): boolean {
  const target = at instanceof HTMLElement ? at : document.body;
  if (target.closest('input:not([type=radio]), textarea, select, [contenteditable], [role=dialog], [role=menu]'))
    return false;
  return target === document.body || root?.contains(target) === true || target.closest('header') !== null;
}
