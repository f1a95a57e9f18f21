import { expect, test } from 'vitest';
import {
  besidePlace,
  markedPlace,
  artefactPlace,
  artefactTabs,
  hashOf,
  landingPlace,
  LIBRARY,
  placeOf,
  rehearsePlace,
  scriptPlace,
  takeAwayScriptPlace,
  takePlace,
  type Place,
} from './place.ts';

test('every place survives a reload of the page', () => {
  const places: Place[] = [
    LIBRARY,
    { screen: 'trash' },
    { screen: 'sheets' },
    { screen: 'sheet', sheetId: 'sheet-1' },
    { screen: 'room', sheetId: 'sheet-1' },
    { screen: 'rules' },
    { screen: 'wall', artefactId: 'abc123', personId: null },
    { screen: 'wall', artefactId: 'abc123', personId: 'person-1' },
    { screen: 'pupil-card', artefactId: 'abc123' },
    ...artefactTabs.map((tab) => artefactPlace('abc123', tab)),
    besidePlace('abc123', 'def456'),
    markedPlace('abc123', 'mark-01'),
    scriptPlace('abc123', 'script-1'),
    landingPlace('abc123', 'script-1'),
    takeAwayScriptPlace('abc123', null),
    takeAwayScriptPlace('abc123', { scriptId: 'script-1', variantId: null }),
    takeAwayScriptPlace('abc123', { scriptId: 'script-1', variantId: 'calm-1' }),
    rehearsePlace('abc123', { scriptId: 'script-1', variantId: null }),
    rehearsePlace('abc123', { scriptId: 'script-1', variantId: 'calm-1' }),
    takePlace('abc123', 'take-0001'),
  ];
  for (const place of places) expect(placeOf(hashOf(place))).toEqual(place);
});

test('an address we do not know leads to the library', () => {
  for (const hash of ['', '#', '#/', '#/elsewhere', '#/work', '#/work/../../etc', '#/pupil-card', '#/work/UPPER1']) {
    expect(placeOf(hash)).toEqual(LIBRARY);
  }
});

test('what of an address we do not know is left out, and the rest of it holds', () => {
  expect(placeOf('#/work/abc123/script/script-1/soon')).toEqual(scriptPlace('abc123', 'script-1'));
  expect(placeOf('#/work/abc123/take-away/letter')).toEqual(artefactPlace('abc123', 'take-away'));
  expect(placeOf('#/work/abc123/take-away/script/NOT-ONE')).toEqual(takeAwayScriptPlace('abc123', null));
  expect(placeOf('#/work/abc123/annotate/mark/NOT-ONE')).toEqual(artefactPlace('abc123'));
  expect(placeOf('#/work/abc123/annotate/abc123')).toEqual(artefactPlace('abc123'));
  expect(placeOf('#/sheets/NOT-ONE')).toEqual({ screen: 'sheets' });
  expect(placeOf('#/sheets/sheet-1/hall')).toEqual({ screen: 'sheet', sheetId: 'sheet-1' });
  expect(placeOf('#/wall/abc123/NOT-ONE')).toEqual({ screen: 'wall', artefactId: 'abc123', personId: null });
});

test('a piece of work without a known part opens where people look first', () => {
  expect(placeOf('#/work/abc123/unknown')).toEqual(artefactPlace('abc123', 'annotate'));
});
