import { expect, test } from 'vitest';
import type { Artefact, Page } from '../../shared/library/artefact.ts';
import { arrangePages } from './arrange-pages.ts';

const page: Page = {
  id: 'page-a',
  kind: 'image',
  file: `${'0'.repeat(64)}.jpg`,
  width: 1240,
  height: 1754,
  rotation: 0,
};
const artefact = { id: 'work-a', pages: [page], removedPages: [] as Page[] } as Artefact;
const crop = { x: 500, y: 600, width: 6000, height: 9000 };

test('a page is turned and cropped, and shown whole again when no crop is named', () => {
  const cropped = arrangePages(artefact, [{ id: page.id, rotation: 90, crop }]);
  expect(cropped.pages[0]).toEqual({ ...page, rotation: 90, crop });
  expect(arrangePages(cropped, [{ id: page.id, rotation: 90 }]).pages[0]).toEqual({ ...page, rotation: 90 });
});

test('a crop that leaves nothing out is no crop', () => {
  const whole = { x: 0, y: 0, width: 10_000, height: 14_145 };
  expect(arrangePages(artefact, [{ id: page.id, rotation: 0, crop: whole }]).pages[0]).toEqual(page);
});

test('a crop beside the paper or too small to read is refused, and nothing is changed', () => {
  for (const wrong of [
    { ...crop, x: 5000 },
    { ...crop, y: -1 },
    { ...crop, width: 20 },
  ]) {
    expect(() => arrangePages(artefact, [{ id: page.id, rotation: 0, crop: wrong }])).toThrow('Nothing was changed');
  }
  expect(artefact.pages).toEqual([page]);
});
