import { expect, test } from 'vitest';
import { yearGroups } from '../library/artefact.ts';
import { ownPaceBandsSchema, paceBandSchema, usualPaceBand, withPaceBand } from './pace-bands.ts';

test('older listeners are never given a slower pace than younger ones', () => {
  expect(usualPaceBand('Nursery')).toEqual({ from: 120, to: 124 });
  expect(usualPaceBand('Year 6')).toEqual({ from: 130, to: 135 });
  expect(usualPaceBand('Year 13')).toEqual({ from: 140, to: 145 });
  const bands = yearGroups.map(usualPaceBand);
  expect(bands.toSorted((a, b) => a.from - b.from || a.to - b.to)).toEqual(bands);
  for (const band of bands) expect(paceBandSchema.parse(band)).toEqual(band);
});

test('a band set for one year group says nothing of another, and one put back leaves nothing behind', () => {
  const own = withPaceBand({}, 'Year 4', { from: 100, to: 115 });
  expect(own).toEqual({ 'Year 4': { from: 100, to: 115 } });
  const both = withPaceBand(own, 'Year 5', { from: 110, to: 120 });
  expect(both).toEqual({ 'Year 4': { from: 100, to: 115 }, 'Year 5': { from: 110, to: 120 } });
  expect(withPaceBand(both, 'Year 5', null)).toEqual(own);
  expect(withPaceBand(both, 'Year 5', usualPaceBand('Year 5'))).toEqual(own);
});

test('what is no band is refused: the slower pace above the faster, one number, zero, a part of a word', () => {
  for (const band of [
    { from: 140, to: 120 },
    { from: 120, to: 120 },
    { from: 0, to: 120 },
    { from: 120, to: 900 },
    { from: 120.5, to: 130 },
  ]) {
    expect(ownPaceBandsSchema.safeParse({ 'Year 4': band }).success).toBe(false);
  }
  expect(ownPaceBandsSchema.safeParse({ 'Year 4': { from: 60, to: 240 } }).success).toBe(true);
  expect(ownPaceBandsSchema.safeParse({ 'Year 40': { from: 100, to: 120 } }).success).toBe(false);
});
