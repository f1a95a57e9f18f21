import type { Annotation } from '../../src/shared/annotations/annotation.ts';

const base = { id: 'mark-one', pageId: 'page-one', personId: 'person-one', madeAt: 1 };
const note = { x: 1000, y: 2000, width: 3000, lineHeight: 200, text: 'Where did the four come from?' };
const code = { paletteId: 'palette-one', codeId: 'spelling', symbol: 'sp', meaning: 'Look at this spelling again' };

/** One mark of every kind there is, on one page. A new kind that is missing here fails the type check. */
export const marksOfEveryKind: { [Kind in Annotation['kind']]: Extract<Annotation, { kind: Kind }> } = {
  ink: { ...base, kind: 'ink', colour: 'red', width: 40, points: [100, 100, 500, 300, 100, 500, 300, 400, 500] },
  highlight: { ...base, kind: 'highlight', colour: 'yellow', width: 240, points: [500, 900, 1500, 900, 2500, 940] },
  region: { ...base, kind: 'region', colour: 'blue', box: { x: 0, y: 0, width: 1000, height: 600 } },
  shape: { ...base, kind: 'shape', colour: 'green', points: [3000, 3000, 5000, 3200, 4800, 4400, 3100, 4000] },
  text: { ...base, kind: 'text', colour: 'ink', ...note },
  callout: { ...base, kind: 'callout', colour: 'violet', ...note, at: { x: 6000, y: 5000 } },
  line: {
    ...base,
    kind: 'line',
    colour: 'orange',
    arrow: true,
    width: 46,
    from: { x: 100, y: 200 },
    to: { x: 2100, y: 900 },
  },
  stamp: { ...base, kind: 'stamp', colour: 'red', x: 4000, y: 6000, size: 420, code },
  sign: { ...base, kind: 'sign', colour: 'green', x: 5000, y: 7000, size: 500, sign: 'tick' },
  voice: { ...base, kind: 'voice', x: 7000, y: 8000, clipId: 'clip-one', durationMs: 42_000 },
};
