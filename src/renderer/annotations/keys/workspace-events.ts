import { isForDialog } from '../../ui/is-for-dialog.ts';

/** Whether a key is the workspace's: not one that a button, a list or a group of choices needs itself. */
export function isForWorkspace(event: KeyboardEvent, root: HTMLElement | null): boolean {
  const target = event.target instanceof HTMLElement ? event.target : document.body;
  if (event.key === 'Enter' && target.closest('button, a')) return false;
  if (event.key.startsWith('Arrow') && target.closest('nav, [role=radiogroup]')) return false;
  return !isForDialog(event) && isInWorkspace(target, root);
}

/**
 * Whether what happens at `at` is the workspace's: not in a field, a dialog or a menu, but with nothing focused it is.
 */
export function isInWorkspace(at: EventTarget | null, root: HTMLElement | null): boolean {
  const target = at instanceof HTMLElement ? at : document.body;
  if (target.closest('input:not([type=radio]), textarea, select, [contenteditable], [role=dialog], [role=menu]'))
    return false;
  return target === document.body || Boolean(root?.contains(target));
}
