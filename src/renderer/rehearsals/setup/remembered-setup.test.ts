import { expect, test } from 'vitest';
import { recallSetup, rememberSetup } from './remembered-setup.ts';

function storageWith(stored: string | null) {
  return { getItem: () => stored, setItem: (_key: string, value: string) => (stored = value) };
}

test('the length and the rolling words are as they were chosen last', () => {
  const storage = storageWith(null);
  expect(recallSetup(storage)).toEqual({ capMinutes: 7, rollWpm: null });
  rememberSetup(storage, { capMinutes: 4, rollWpm: 130 });
  expect(recallSetup(storage)).toEqual({ capMinutes: 4, rollWpm: 130 });
});

test('what cannot be read is as if nothing had been chosen', () => {
  for (const stored of ['', 'null', '[', '{"capMinutes":0,"rollWpm":9000}', '7']) {
    expect(recallSetup(storageWith(stored))).toEqual({ capMinutes: 7, rollWpm: null });
  }
});
