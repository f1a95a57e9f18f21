/** What only the desktop can give a page; the preload puts it there as `window.marginaliaDesktop`, a browser has none. */
export interface DesktopBridge {
  readonly platform: 'darwin' | 'win32' | 'linux';
  /**
   * Where a file the person dropped or picked lies on this computer, or null when it has no place there (pasted, or
   * made by the page itself), so that it is uploaded instead. The type of `file` is the platform's `File`.
   */
  pathForFile(file: unknown): string | null;
}
