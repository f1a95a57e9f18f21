import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  between,
  clampCamera,
  clampScale,
  lookAtPage,
  lookAtRect,
  MARGIN,
  MAX_SCALE,
  panBy,
  scaleToFitPage,
  scaleToFitWidth,
  toDocument,
  toScreen,
  zoomAt,
} from './camera.ts';

const near = fc.double({ min: -5000, max: 5000, noNaN: true });
const scales = fc.double({ min: 0.05, max: MAX_SCALE, noNaN: true });
const cameras = fc.record({ x: near, y: near, scale: scales });
const points = fc.record({ x: near, y: near });
const lengths = fc.integer({ min: 200, max: 3000 });
const sizes = fc.record({ width: lengths, height: lengths });

test('a place on the screen and back is the same place', () => {
  fc.assert(
    fc.property(cameras, points, (camera, point) => {
      const back = toDocument(camera, toScreen(camera, point));
      expect(back.x).toBeCloseTo(point.x, 5);
      expect(back.y).toBeCloseTo(point.y, 5);
    }),
  );
});

test('zooming keeps what is under the pointer under the pointer', () => {
  fc.assert(
    fc.property(cameras, points, scales, (camera, screen, scale) => {
      const before = toDocument(camera, screen);
      const after = toDocument(zoomAt(camera, screen, scale), screen);
      expect(after.x).toBeCloseTo(before.x, 4);
      expect(after.y).toBeCloseTo(before.y, 4);
    }),
  );
});

test('panning by pixels moves the picture by as many, at any scale', () => {
  fc.assert(
    fc.property(cameras, points, (camera, point) => {
      const before = toScreen(camera, point);
      const after = toScreen(panBy(camera, 30, -12), point);
      expect(after.x - before.x).toBeCloseTo(-30, 4);
      expect(after.y - before.y).toBeCloseTo(12, 4);
    }),
  );
});

test('a camera kept in view stays where it is when kept in view again, and leaves little desk', () => {
  fc.assert(
    fc.property(cameras, sizes, sizes, (camera, document, viewport) => {
      const kept = clampCamera(camera, document, viewport);
      const again = clampCamera(kept, document, viewport);
      expect(again.x).toBeCloseTo(kept.x, 6);
      expect(again.y).toBeCloseTo(kept.y, 6);
      const fits = document.width * kept.scale + 2 * MARGIN <= viewport.width;
      if (!fits) expect(-kept.x * kept.scale).toBeLessThanOrEqual(MARGIN + 1e-6);
    }),
  );
});

test('a fitted page is whole inside the pane', () => {
  fc.assert(
    fc.property(sizes, sizes, (page, viewport) => {
      const scale = scaleToFitPage(page, viewport);
      expect(page.width * scale).toBeLessThanOrEqual(viewport.width - 2 * MARGIN + 1e-6);
      expect(page.height * scale).toBeLessThanOrEqual(viewport.height - 2 * MARGIN + 1e-6);
      const camera = lookAtPage({ x: 0, y: 0, ...page }, viewport, scale);
      expect(toScreen(camera, { x: 0, y: 0 }).y).toBeGreaterThanOrEqual(MARGIN - 1e-6);
    }),
  );
});

test('the scale stays within 25 and 800 per cent, less only where a page would not fit otherwise', () => {
  expect(clampScale(0.01, 1)).toBe(0.25);
  expect(clampScale(0.01, 0.1)).toBe(0.1);
  expect(clampScale(99, 1)).toBe(8);
  expect(scaleToFitWidth({ width: 10, height: 10 }, { width: 4000, height: 100 })).toBe(8);
});

test('a part of the page that is looked at lies wholly in the pane, and enough around it', () => {
  const least = { width: 400, height: 260 };
  fc.assert(
    fc.property(near, near, sizes, sizes, (x, y, size, viewport) => {
      const camera = lookAtRect({ x, y, ...size }, viewport, least);
      const from = toScreen(camera, { x, y });
      const to = toScreen(camera, { x: x + size.width, y: y + size.height });
      expect(Math.min(from.x, from.y)).toBeGreaterThanOrEqual(-0.01);
      expect(to.x).toBeLessThanOrEqual(viewport.width + 0.01);
      expect(to.y).toBeLessThanOrEqual(viewport.height + 0.01);
      expect(viewport.width / camera.scale).toBeGreaterThanOrEqual(least.width - 0.01);
    }),
  );
});

test('a glide begins where the pages were and ends where they are to be', () => {
  const from = { x: 0, y: 40, scale: 0.5 };
  const to = { x: 300, y: 900, scale: 2 };
  expect(between(from, to, 0)).toEqual(from);
  expect(between(from, to, 1)).toEqual(to);
  expect(between(from, to, 0.5)).toEqual({ x: 150, y: 470, scale: 0.8 });
});
