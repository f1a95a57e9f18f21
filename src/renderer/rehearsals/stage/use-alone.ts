import { useEffect, type RefObject } from 'react';

/** While an element covers the window, the keyboard reaches nothing that lies behind it. Dialogs and notices lie above. */
export function useAlone(element: RefObject<HTMLElement | null>, isAlone: boolean): void {
  useEffect(() => {
    if (!isAlone) return;
    const behind: HTMLElement[] = [];
    for (let at = element.current; at?.parentElement && at.parentElement !== document.body; at = at.parentElement) {
      for (const other of at.parentElement.children) {
        if (other !== at && other instanceof HTMLElement && !other.inert) behind.push(other);
      }
    }
    for (const each of behind) each.inert = true;
    return () => {
      for (const each of behind) each.inert = false;
    };
  }, [element, isAlone]);
}
