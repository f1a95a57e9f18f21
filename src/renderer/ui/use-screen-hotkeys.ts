import { useHotkeys } from '@mantine/hooks';
import { isForDialog } from './is-for-dialog.ts';

type Hotkeys = Parameters<typeof useHotkeys>[0];

/** Keys that act on the screen, and so keep still while a dialog lies over it or somebody types. */
export function useScreenHotkeys(hotkeys: Hotkeys): void {
  useHotkeys(
    hotkeys.map(([keys, handler]) => [
      keys,
      (event: KeyboardEvent) => {
        if (isForDialog(event)) return;
        event.preventDefault();
        handler(event);
      },
      { preventDefault: false },
    ]),
  );
}
