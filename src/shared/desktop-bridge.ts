/** The channel on which a page asks for itself as a PDF; a type, because the preload can load nothing of ours. */
export type PageAsPdfChannel = 'page-as-pdf';

/** What only the desktop can give a page; the preload puts it there as `window.marginaliaDesktop`, a browser has none. */
export interface DesktopBridge {
  readonly platform: 'darwin' | 'win32' | 'linux';
  /**
   * Where a file the person dropped or picked lies on this computer, or null when it has no place there (pasted, or
   * made by the page itself), so that it is uploaded instead. The type of `file` is the platform's `File`.
   */
  pathForFile(file: unknown): string | null;
  /** The window as it would be printed now, as the bytes of a PDF. */
  pageAsPdf(): Promise<Uint8Array>;
}
