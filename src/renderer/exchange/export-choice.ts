import type { Id } from '../../shared/ids.ts';

export const exportFormats = ['pdf', 'png', 'web-annotations'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What leaves the app: in which form, and whose marks go with it. People are listed by who is left out. */
export interface ExportChoice {
  format: ExportFormat;
  /** In a PDF: as objects that other readers can edit, or drawn into the page for good. */
  marks: 'annotations' | 'flattened';
  leftOut: readonly Id[];
}

export const startingExport: ExportChoice = { format: 'pdf', marks: 'annotations', leftOut: [] };
