import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Page } from '../../shared/library/artefact.ts';
import { layOutPages } from './page-layout.ts';
import { MAX_BASE_PIXELS } from './page-pixels-budget.ts';
import { sheetView } from './sheet-view.ts';

const page: Page = {
  kind: 'image',
  id: 'page-id',
  file: `${'0'.repeat(64)}.jpg`,
  width: 2480,
  height: 3508,
  rotation: 0,
};
const placed = layOutPages([page, page]).pages[1]!;
const viewport = { width: 640, height: 700 };

function viewAt(x: number, y: number, scale: number, ratio = 1) {
  return sheetView(placed, { camera: { x, y, scale }, viewport, fit: 'free', settledScale: scale }, ratio);
}

test('a page that fits the budget is drawn whole at the screen’s own resolution, with no detail', () => {
  expect(viewAt(0, placed.y, 0.8)).toEqual({ scale: 0.8, baseScale: 0.8, detail: null });
});

test('at 400 % the detail is the pane’s own pixels and no more', () => {
  const { detail, baseScale } = viewAt(placed.x + 100, placed.y + 100, 4, 1.5);
  expect(detail).toMatchObject({ scale: 6, width: 960, height: 1050 });
  expect(baseScale * baseScale * placed.width * placed.height).toBeCloseTo(MAX_BASE_PIXELS, 0);
});

test('no canvas ever exceeds the budget or the pane, at any zoom and anywhere on the page', () => {
  const places = fc.double({ min: -2000, max: 4000, noNaN: true });
  fc.assert(
    fc.property(
      places,
      places,
      fc.double({ min: 0.1, max: 8, noNaN: true }),
      fc.integer({ min: 1, max: 3 }),
      (x, y, scale, ratio) => {
        const { detail, baseScale } = viewAt(x, y, scale, ratio);
        expect(baseScale * baseScale * placed.width * placed.height).toBeLessThanOrEqual(MAX_BASE_PIXELS + 1);
        if (!detail) return;
        expect(detail.width).toBeGreaterThan(0);
        expect(detail.width).toBeLessThanOrEqual(viewport.width * ratio);
        expect(detail.height).toBeLessThanOrEqual(viewport.height * ratio);
        expect(detail.x + detail.width).toBeLessThanOrEqual(Math.round(placed.width * detail.scale));
      },
    ),
  );
});

test('a page that is out of view needs no detail', () => {
  expect(viewAt(placed.x, placed.y + placed.height + 50, 6).detail).toBeNull();
});
