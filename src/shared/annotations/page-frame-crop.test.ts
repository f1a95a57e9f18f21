import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rotation } from '../library/artefact.ts';
import { fromUpright, pageFrame, shownBox, toUpright, uprightCropCorner, uprightSize } from './page-frame.ts';

const rotations = fc.constantFrom<Rotation[]>(0, 90, 180, 270);
const sizes = fc.record({ width: fc.integer({ min: 50, max: 6000 }), height: fc.integer({ min: 50, max: 6000 }) });
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A page turned and cropped in any way, and a place within what is shown. */
const seenPages = fc
  .record({
    size: sizes,
    rotation: rotations,
    corner: fc.tuple(share, share),
    far: fc.tuple(share, share),
    at: fc.tuple(share, share),
  })
  .map(({ size, rotation, corner, far, at }) => {
    const whole = pageFrame({ ...size, rotation });
    const x = Math.floor(corner[0] * (whole.width - 500));
    const y = Math.floor(corner[1] * (whole.height - 500));
    const width = Math.floor(500 + far[0] * (whole.width - x - 500));
    const height = Math.floor(500 + far[1] * (whole.height - y - 500));
    const crop = { x, y, width, height };
    return { size, rotation, crop, whole, inside: { x: x + at[0] * width, y: y + at[1] * height } };
  });

test('a place on the page comes back from what the reader sees, however the page is turned and cropped', () => {
  fc.assert(
    fc.property(seenPages, ({ size, rotation, crop, inside }) => {
      const frame = pageFrame({ ...size, rotation, crop });
      const back = fromUpright(frame, toUpright(frame, inside));
      expect(back.x).toBeCloseTo(inside.x, 6);
      expect(back.y).toBeCloseTo(inside.y, 6);
    }),
  );
});

test('what lies within the crop is seen within the page, and the crop fills it exactly', () => {
  fc.assert(
    fc.property(seenPages, ({ size, rotation, crop, inside }) => {
      const frame = pageFrame({ ...size, rotation, crop });
      const { width, height } = uprightSize(frame);
      const seen = toUpright(frame, inside);
      expect(seen.x).toBeGreaterThanOrEqual(-1e-6);
      expect(seen.y).toBeGreaterThanOrEqual(-1e-6);
      expect(seen.x).toBeLessThanOrEqual(width + 1e-6);
      expect(seen.y).toBeLessThanOrEqual(height + 1e-6);
      const corners = [toUpright(frame, crop), toUpright(frame, { x: crop.x + crop.width, y: crop.y + crop.height })];
      expect(Math.min(corners[0]!.x, corners[1]!.x)).toBeCloseTo(0, 6);
      expect(Math.max(corners[0]!.y, corners[1]!.y)).toBeCloseTo(height, 6);
    }),
  );
});

test('cropping only slides the page: a mark keeps its place on the words, at every turn', () => {
  fc.assert(
    fc.property(seenPages, ({ size, rotation, crop, whole, inside }) => {
      const frame = pageFrame({ ...size, rotation, crop });
      const slid = uprightCropCorner(frame);
      const uncropped = toUpright(whole, inside);
      const seen = toUpright(frame, inside);
      expect(seen.x + slid.x).toBeCloseTo(uncropped.x, 6);
      expect(seen.y + slid.y).toBeCloseTo(uncropped.y, 6);
    }),
  );
});

test('a page without a crop is shown whole', () => {
  const frame = pageFrame({ width: 210, height: 297, rotation: 90 });
  expect(shownBox(frame)).toEqual({ x: 0, y: 0, width: frame.width, height: frame.height });
  expect(uprightCropCorner(frame)).toEqual({ x: 0, y: 0 });
});
