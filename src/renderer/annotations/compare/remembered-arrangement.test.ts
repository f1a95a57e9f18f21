import { expect, test } from 'vitest';
import { recallLie, rememberLie } from './remembered-arrangement.ts';

function storage(stored: string | null = null) {
  let kept = stored;
  return { getItem: () => kept, setItem: (_key: string, value: string) => void (kept = value) };
}

test('two pieces that lay over each other do so again, and as much is seen of each when they change sides', () => {
  const kept = storage();
  rememberLie(kept, ['draft', 'redraft'], { movement: 'apart', overlay: 0.25 });
  expect(recallLie(kept, ['draft', 'redraft'])).toEqual({ movement: 'apart', overlay: 0.25 });
  expect(recallLie(kept, ['redraft', 'draft'])).toEqual({ movement: 'apart', overlay: 0.75 });
});

test('other pieces lie side by side, and move as people last chose', () => {
  const kept = storage();
  rememberLie(kept, ['draft', 'redraft'], { movement: 'by-page', overlay: 0.5 });
  expect(recallLie(kept, ['draft', 'another'])).toEqual({ movement: 'by-page', overlay: null });
});

test('what cannot be read is left to the beginning', () => {
  for (const stored of [null, 'no json', '{"movement":"sideways"}']) {
    expect(recallLie(storage(stored), ['draft', 'redraft'])).toEqual({ movement: 'together', overlay: null });
  }
});
