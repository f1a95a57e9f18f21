import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Page, Rotation } from '../../shared/library/artefact.ts';
import {
  currentPage,
  documentToPage,
  layOutPages,
  pageAt,
  pageToDocument,
  pageToScreen,
  screenToPage,
  visiblePages,
} from './page-layout.ts';

const rotations = fc.constantFrom<Rotation>(0, 90, 180, 270);
const lengths = fc.integer({ min: 100, max: 6000 });
const pages = fc.array(
  fc
    .record({ width: lengths, height: lengths, rotation: rotations, pdf: fc.boolean() })
    .map(({ pdf, ...size }): Page => {
      const common = { id: 'page-id', file: `${'0'.repeat(64)}.jpg`, ...size };
      return pdf ? { ...common, kind: 'pdf', index: 0 } : { ...common, kind: 'image' };
    }),
  { minLength: 1, maxLength: 12 },
);
const shares = fc.double({ min: 0, max: 1, noNaN: true });

function image(width: number, height: number, rotation: Rotation = 0): Page {
  return { kind: 'image', id: 'page-id', file: `${'0'.repeat(64)}.jpg`, width, height, rotation };
}

test('a place on a page, shown on the screen and pointed at, is the same place, however the page is turned', () => {
  fc.assert(
    fc.property(pages, shares, shares, fc.double({ min: 0.1, max: 8, noNaN: true }), (list, u, v, scale) => {
      for (const placed of layOutPages(list).pages) {
        const point = { x: u * placed.frame.width, y: v * placed.frame.height };
        const camera = { x: placed.x - 7, y: placed.y + 3, scale };
        const back = screenToPage(placed, camera, pageToScreen(placed, camera, point));
        expect(back.x).toBeCloseTo(point.x, 4);
        expect(back.y).toBeCloseTo(point.y, 4);
        const again = documentToPage(placed, pageToDocument(placed, point));
        expect(again.x).toBeCloseTo(point.x, 4);
        expect(again.y).toBeCloseTo(point.y, 4);
      }
    }),
  );
});

test('pages follow one another without overlap, and every place on one is found on it', () => {
  fc.assert(
    fc.property(pages, shares, shares, (list, u, v) => {
      const layout = layOutPages(list);
      layout.pages.forEach((placed, i) => {
        const next = layout.pages[i + 1];
        if (next) expect(next.y).toBeGreaterThan(placed.y + placed.height);
        expect(placed.x).toBeGreaterThanOrEqual(0);
        expect(placed.x + placed.width).toBeLessThanOrEqual(layout.width + 1e-6);
        const inside = { x: placed.x + u * placed.width, y: placed.y + v * placed.height };
        expect(pageAt(layout, inside)?.index).toBe(i);
      });
    }),
  );
});

test('what is culled is exactly what does not reach into the view', () => {
  fc.assert(
    fc.property(pages, fc.double({ min: -500, max: 9000, noNaN: true }), lengths, (list, y, height) => {
      const layout = layOutPages(list);
      const view = { x: 0, y, width: 100, height };
      const visible = new Set(visiblePages(layout, view).map(({ index }) => index));
      for (const page of layout.pages) {
        if (page.y + page.height > y && page.y < y + height) expect(visible.has(page.index)).toBe(true);
        if (page.y + page.height < y || page.y > y + height) expect(visible.has(page.index)).toBe(false);
      }
    }),
  );
});

test('a photograph is laid out as wide as A4, a PDF page at the size it would print', () => {
  const [photo] = layOutPages([image(3000, 4000)]).pages;
  expect(photo?.width).toBeCloseTo(793.7, 1);
  const pdf: Page = { ...image(595, 842), kind: 'pdf', index: 0 };
  expect(layOutPages([pdf]).pages[0]?.width).toBeCloseTo(793.3, 1);
});

test('a page turned by a quarter takes the place of a lying one', () => {
  const [placed] = layOutPages([image(1000, 2000, 90)]).pages;
  expect(placed!.width).toBeCloseTo(2 * placed!.height, 6);
});

test('the page looked at is the one that takes most of the view', () => {
  const layout = layOutPages([image(1000, 1000), image(1000, 1000)]);
  const second = layout.pages[1]!;
  expect(currentPage(layout, { x: 0, y: 0, width: 500, height: 600 })?.index).toBe(0);
  expect(currentPage(layout, { x: 0, y: second.y - 100, width: 500, height: 600 })?.index).toBe(1);
});
