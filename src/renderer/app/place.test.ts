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
  scriptPlace,
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
    { screen: 'artefact', artefactId: 'abc123', tab: 'rehearse', choice: { scriptId: 'script-1', variantId: null } },
    {
      screen: 'artefact',
      artefactId: 'abc123',
      tab: 'rehearse',
      choice: { scriptId: 'script-1', variantId: 'calm-1' },
    },
  ];
  for (const place of places) expect(placeOf(hashOf(place))).toEqual(place);
});

test('an address we do not know leads to the library', () => {
  for (const hash of ['', '#', '#/', '#/elsewhere', '#/work', '#/work/../../etc', '#/pupil-card', '#/work/UPPER1']) {
    expect(placeOf(hash)).toEqual(LIBRARY);
  }
});

test('a piece of work without a known part opens where people look first', () => {
  expect(placeOf('#/work/abc123/unknown')).toEqual(artefactPlace('abc123', 'annotate'));
});
