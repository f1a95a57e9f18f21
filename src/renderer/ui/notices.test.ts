import { notifications, notificationsStore } from '@mantine/notifications';
import { beforeEach, expect, test } from 'vitest';
import { showFailure, showNotice } from './notices.tsx';

const shown = () => notificationsStore.getState().notifications.length;

beforeEach(() => notifications.clean());

test('the same failure twice is one notice, and another failure is another', () => {
  showFailure('This file is damaged. Nothing was added.');
  showFailure('This file is damaged. Nothing was added.');
  expect(shown()).toBe(1);
  showFailure('This file is too large. Nothing was added.');
  expect(shown()).toBe(2);
});

test('whoever shows a notice can close it', () => {
  showNotice('One thing was done.');
  const close = showNotice('Another thing was done.', () => undefined);
  close();
  expect(shown()).toBe(1);
});
