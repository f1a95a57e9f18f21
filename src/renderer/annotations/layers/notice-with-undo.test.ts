import { notifications, notificationsStore } from '@mantine/notifications';
import { beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { showNoticeWithUndo } from './notice-with-undo.ts';

const shown = () => notificationsStore.getState().notifications.length;

function layerOfSteps() {
  const marks = new Y.Doc().getMap('marks');
  const history = new Y.UndoManager(marks, { captureTimeout: 0 });
  const step = (id: string) => marks.set(id, true);
  step('earlier');
  step('told');
  return { history, step };
}

beforeEach(() => notifications.clean());

test('a notice with undo goes when the step is taken back without it, and never offers the step before', () => {
  const { history } = layerOfSteps();
  showNoticeWithUndo('It was done.', history);
  expect(shown()).toBe(1);
  history.undo();
  expect(shown()).toBe(0);
});

test('a notice with undo goes when something is done after its step', () => {
  const { history, step } = layerOfSteps();
  showNoticeWithUndo('It was done.', history);
  step('later');
  expect(shown()).toBe(0);
});
