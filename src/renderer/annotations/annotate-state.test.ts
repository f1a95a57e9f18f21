import { expect, test } from 'vitest';
import { annotateReducer, startState } from './annotate-state.ts';
import { recallChoices, rememberChoices } from './remembered-choices.ts';

const start = startState('person-ect', {});

test('passing the pen lets go of what the other had selected; passing it to its holder changes nothing', () => {
  const selected = annotateReducer(start, { type: 'select', ids: new Set(['mark-one']) });
  expect(annotateReducer(selected, { type: 'pen-to', personId: 'person-mentor' }).selection.size).toBe(0);
  expect(annotateReducer(selected, { type: 'pen-to', personId: 'person-ect' })).toBe(selected);
});

test('each tool keeps its own colour and width', () => {
  const changed = annotateReducer(start, { type: 'style', tool: 'pen', style: { colour: 'green' } });
  expect(changed.styles.pen).toEqual({ ...start.styles.pen, colour: 'green' });
  expect(changed.styles.highlight).toBe(start.styles.highlight);
});

test('how the workspace was arranged is remembered, and nonsense in its place is passed over', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  expect(recallChoices(storage)).toEqual({});
  const { options, styles, lastMore } = start;
  rememberChoices(storage, { ...start, layout: 'one-page', linked: false, options: { ...options, finger: 'pans' } });
  expect(recallChoices(storage)).toEqual({
    layout: 'one-page',
    linked: false,
    bothLayers: false,
    stripOpen: true,
    options: { ...options, finger: 'pans' },
    styles,
    lastMore,
  });
  expect(recallChoices({ getItem: () => '{"options":{"eraser":7},"styles":{"pen":[]}}' })).toEqual({ options, styles });
  for (const broken of ['{', 'null', '"x"', '{"layout":"upside-down","linked":"yes"}']) {
    expect(recallChoices({ getItem: () => broken })).toEqual({});
  }
});
