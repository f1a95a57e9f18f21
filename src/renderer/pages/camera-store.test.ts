import { expect, test, vi } from 'vitest';
import type { Page } from '../../shared/library/artefact.ts';
import { CameraStore, linkCameras } from './camera-store.ts';
import { layOutPages } from './page-layout.ts';

const page: Page = {
  kind: 'image',
  id: 'page-id',
  file: `${'0'.repeat(64)}.jpg`,
  width: 1000,
  height: 1400,
  rotation: 0,
};
const layout = layOutPages([page, page, page]);

function opened(width = 600, height = 500): CameraStore {
  const store = new CameraStore(layout);
  store.setViewport({ width, height });
  return store;
}

test('a pane opens on the first page, as wide as the pane, and keeps to that when it is resized', () => {
  const store = opened();
  expect(store.current()?.index).toBe(0);
  const before = store.getState().camera.scale;
  store.setViewport({ width: 1168, height: 500 });
  expect(store.getState().camera.scale / before).toBeCloseTo(2, 6);
});

test('a scale somebody chose survives a change of the pane', () => {
  const store = opened();
  store.zoomTo(2);
  store.setViewport({ width: 900, height: 500 });
  expect(store.getState().camera.scale).toBe(2);
});

test('a fitted page stays in the middle of the pane when a wider one is put behind it', () => {
  const store = new CameraStore(layOutPages([{ ...page, rotation: 90 }, page]));
  store.setViewport({ width: 600, height: 500 });
  const rearranged = layOutPages([page, { ...page, rotation: 90 }]);
  store.setLayout(rearranged);
  const [first] = rearranged.pages;
  const { camera } = store.getState();
  expect((first!.x + first!.width / 2 - camera.x) * camera.scale).toBeCloseTo(300, 6);
});

test('going to a page ends at the pages there are', () => {
  const store = opened();
  store.goToPage(99);
  expect(store.current()?.index).toBe(2);
  store.goToPage(-4);
  expect(store.current()?.index).toBe(0);
});

test('linked panes move together whichever is moved, and part when unlinked', () => {
  const left = opened();
  const right = opened();
  const unlink = linkCameras(left, right);
  left.panBy(0, 200);
  expect(right.getState().camera).toEqual(left.getState().camera);
  right.zoomTo(3);
  expect(left.getState().camera).toEqual(right.getState().camera);
  unlink();
  right.panBy(0, 100);
  expect(left.getState().camera).not.toEqual(right.getState().camera);
});

test('linking brings the second pane to where the first is', () => {
  const left = opened();
  const right = opened();
  left.goToPage(2);
  linkCameras(left, right);
  expect(right.current()?.index).toBe(2);
});

test('one leap to a page is drawn at once, and a row of them only when it ends', () => {
  vi.useFakeTimers();
  try {
    const store = opened();
    vi.runAllTimers();
    let rests = 0;
    store.subscribeRest(() => (rests += 1));
    store.goToPage(2);
    vi.advanceTimersByTime(30);
    expect([rests, store.isAtRest()]).toEqual([1, false]);
    vi.runAllTimers();
    expect([rests, store.isAtRest()]).toEqual([2, true]);
    for (const page of [1, 0, 1, 0]) {
      store.goToPage(page);
      vi.advanceTimersByTime(10);
    }
    vi.advanceTimersByTime(60);
    expect(rests).toBe(2);
    vi.runAllTimers();
    expect(rests).toBe(3);
  } finally {
    vi.useRealTimers();
  }
});
