import type { DesktopBridge } from '../../shared/desktop-bridge.ts';

/** What only the desktop can do for a page; undefined in a browser. */
export function findDesktopBridge(): DesktopBridge | undefined {
  return (window as { marginaliaDesktop?: DesktopBridge }).marginaliaDesktop;
}
