import { useHotkeys } from '@mantine/hooks';

type Hotkeys = Parameters<typeof useHotkeys>[0];

/** Keys that act on the screen, and so keep still while a dialog lies over it or somebody types. */
export function useScreenHotkeys(hotkeys: Hotkeys): void {
  useHotkeys(
    hotkeys.map(([keys, handler]) => [
      keys,
      (event: KeyboardEvent) => {
        if (document.querySelector('[aria-modal="true"]')) return;
        event.preventDefault();
        handler(event);
      },
      { preventDefault: false },
    ]),
  );
}
