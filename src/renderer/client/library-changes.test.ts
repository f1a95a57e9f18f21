import { expect, test } from 'vitest';
import { LibraryChanges, type LibraryChange } from './library-changes.ts';

function setTo(shelf: { title: string }, title: string): LibraryChange {
  const before = shelf.title;
  return {
    label: `Renamed to ${title}`,
    apply: async () => (shelf.title = title),
    revert: async () => (shelf.title = before),
  };
}

test('undo and redo walk through the changes in order', async () => {
  const shelf = { title: 'a' };
  const changes = new LibraryChanges();
  await changes.run(setTo(shelf, 'b'));
  await changes.run(setTo(shelf, 'c'));

  expect((await changes.undo())?.label).toBe('Renamed to c');
  expect(shelf.title).toBe('b');
  await changes.undo();
  expect(shelf.title).toBe('a');
  expect(await changes.undo()).toBeNull();
  await changes.redo();
  await changes.redo();
  expect(shelf.title).toBe('c');
  expect(await changes.redo()).toBeNull();
});

test('a change that failed is not in the history', async () => {
  const changes = new LibraryChanges();
  const failing: LibraryChange = { label: '', apply: () => Promise.reject(new Error('full')), revert: async () => {} };
  await expect(changes.run(failing)).rejects.toThrow('full');
  expect(await changes.undo()).toBeNull();
});

test('what could not be taken back can be tried again', async () => {
  const changes = new LibraryChanges();
  let diskFull = true;
  const change: LibraryChange = {
    label: 'moved',
    apply: async () => {},
    revert: async () => {
      if (diskFull) throw new Error('full');
    },
  };
  await changes.run(change);
  await expect(changes.undo()).rejects.toThrow('full');
  diskFull = false;
  expect(await changes.undo()).toBe(change);
});

test('a new change ends the way forward', async () => {
  const shelf = { title: 'a' };
  const changes = new LibraryChanges();
  await changes.run(setTo(shelf, 'b'));
  await changes.undo();
  await changes.run(setTo(shelf, 'c'));
  expect(await changes.redo()).toBeNull();
  expect(shelf.title).toBe('c');
});
