import { useMediaQuery } from '@mantine/hooks';
import { useLayoutEffect, useRef } from 'react';
import type { PanelSwitch } from './use-panel-switch.ts';

/** A window in which there is room for one panel beside the pages. */
const ROOM_FOR_ONE = '(max-width: 1000px)';

/** A panel beside the pages, told from the others. */
export interface NamedPanel extends PanelSwitch {
  name: string;
}

/**
 * Where there is room for one panel, the one asked for last replaces the other; so no panel is open and out of sight,
 * which would have to be asked for twice.
 */
export function useOnePanel(panels: readonly NamedPanel[]): void {
  const roomForOne = useMediaQuery(ROOM_FOR_ONE, false, { getInitialValueInEffect: false });
  const openBefore = useRef<ReadonlySet<string>>(new Set());
  // Before the browser paints: two panels would leave nothing of the pages.
  useLayoutEffect(() => {
    const open = panels.filter((panel) => panel.open);
    const askedFor = open.find(({ name }) => !openBefore.current.has(name)) ?? open[0];
    openBefore.current = new Set(open.map(({ name }) => name));
    if (roomForOne) for (const panel of open) if (panel !== askedFor) panel.onToggle();
  });
}
