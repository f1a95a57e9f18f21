/**
 * One page as intake hands it to the library: files waiting in a staging folder on the library's own volume, so that
 * taking them in is a rename. Paths are absolute. Whoever asked for the import deletes what was not taken.
 */
export type NormalisedPage = NormalisedImagePage | NormalisedPdfPage;

interface NormalisedPageBase {
  /** The page's bytes as they will be stored. Pages of one PDF share one file and one path. */
  readonly stagedPath: string;
  /** A WebP of this page alone, longer side 480 pixels at most. */
  readonly thumbnailPath: string;
  /** What intake changed that a reader should know, 300 characters at most. */
  readonly note?: string;
}

/** Upright sRGB pixels without metadata or transparency; `width` and `height` are pixels. */
export interface NormalisedImagePage extends NormalisedPageBase {
  readonly kind: 'image';
  readonly extension: 'jpg' | 'png' | 'webp';
  readonly width: number;
  readonly height: number;
}

/** Page `index` (from 0) of a PDF kept byte for byte; `width` and `height` are points with /Rotate applied. */
export interface NormalisedPdfPage extends NormalisedPageBase {
  readonly kind: 'pdf';
  readonly index: number;
  readonly width: number;
  readonly height: number;
}
