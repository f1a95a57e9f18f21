import { expect, test } from 'vitest';
import type { Page } from '../../../shared/library/artefact.ts';
import { movePage, turnPage } from './page-order.ts';

const pages = ['page-a', 'page-b', 'page-c'].map((id): Page => ({
  id,
  kind: 'image',
  file: `${'0'.repeat(64)}.png`,
  width: 10,
  height: 20,
  rotation: 0,
}));
const idsOf = (list: Page[]) => list.map((page) => page.id);

test('a page moves to the place it was dropped on, and the others close up', () => {
  expect(idsOf(movePage(pages, 0, 2))).toEqual(['page-b', 'page-c', 'page-a']);
  expect(idsOf(movePage(pages, 2, 0))).toEqual(['page-c', 'page-a', 'page-b']);
});

test('a page cannot leave the piece by moving', () => {
  expect(movePage(pages, 0, -1)).toBe(pages);
  expect(movePage(pages, 2, 3)).toBe(pages);
});

test('four quarter turns either way are none', () => {
  for (const direction of ['clockwise', 'anticlockwise'] as const) {
    let turned = pages;
    for (let i = 0; i < 4; i++) turned = turnPage(turned, 'page-b', direction);
    expect(turned).toEqual(pages);
  }
  expect(turnPage(pages, 'page-b', 'anticlockwise')[1]?.rotation).toBe(270);
});
