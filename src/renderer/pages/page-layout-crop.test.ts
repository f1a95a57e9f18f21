import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Page, Rotation } from '../../shared/library/artefact.ts';
import { documentToPage, layOutPages, pageToDocument } from './page-layout.ts';

const scan = { id: 'page-of-work', kind: 'image', file: `${'0'.repeat(64)}.jpg`, width: 1240, height: 1754 } as const;
const pages = fc
  .record({
    rotation: fc.constantFrom<Rotation[]>(0, 90, 180, 270),
    x: fc.integer({ min: 0, max: 5000 }),
    y: fc.integer({ min: 0, max: 9000 }),
    width: fc.integer({ min: 500, max: 5000 }),
    height: fc.integer({ min: 500, max: 5000 }),
  })
  .map(({ rotation, ...crop }): Page => ({ ...scan, rotation, crop }));
const shares = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));

test('a mark inside the crop lies on the placed page, and is found again where it was made', () => {
  fc.assert(
    fc.property(pages, shares, (page, [across, down]) => {
      const placed = layOutPages([{ ...scan, rotation: 0 }, page]).pages[1]!;
      const crop = page.crop!;
      const mark = { x: crop.x + across * crop.width, y: crop.y + down * crop.height };
      const seen = pageToDocument(placed, mark);
      expect(seen.x).toBeGreaterThanOrEqual(placed.x - 1e-6);
      expect(seen.x).toBeLessThanOrEqual(placed.x + placed.width + 1e-6);
      expect(seen.y).toBeGreaterThanOrEqual(placed.y - 1e-6);
      expect(seen.y).toBeLessThanOrEqual(placed.y + placed.height + 1e-6);
      const back = documentToPage(placed, seen);
      expect(back.x).toBeCloseTo(mark.x, 4);
      expect(back.y).toBeCloseTo(mark.y, 4);
    }),
  );
});

test('a crop does not change how large the words are', () => {
  fc.assert(
    fc.property(pages, (page) => {
      const [whole, cropped] = layOutPages([{ ...page, crop: undefined }, page]).pages;
      expect(cropped!.unit).toBe(whole!.unit);
      expect(cropped!.width * cropped!.height).toBeCloseTo(page.crop!.width * page.crop!.height * whole!.unit ** 2, 3);
    }),
  );
});
