import type { Box } from '../../../shared/annotations/annotation.ts';
import type { Page, Rotation } from '../../../shared/library/artefact.ts';

/** Pages with the one at `from` moved to `to`; the same pages when either is outside. */
export function movePage(pages: Page[], from: number, to: number): Page[] {
  const page = pages[from];
  if (!page || to < 0 || to >= pages.length || from === to) return pages;
  const rest = pages.toSpliced(from, 1);
  return rest.toSpliced(to, 0, page);
}

/** Pages with one turned by a quarter; clockwise is what people mean by "turn". */
export function turnPage(pages: Page[], pageId: string, direction: 'clockwise' | 'anticlockwise'): Page[] {
  const by = direction === 'clockwise' ? 90 : 270;
  return pages.map((page) =>
    page.id === pageId ? { ...page, rotation: ((page.rotation + by) % 360) as Rotation } : page,
  );
}

/** Pages with one of them showing this part of itself, in page coordinates; the whole of it when undefined. */
export function cropPage(pages: Page[], pageId: string, crop: Box | undefined): Page[] {
  return pages.map((page) => (page.id === pageId ? { ...page, crop } : page));
}
