import { expect, test } from 'vitest';
import type { Annotation } from './annotation.ts';
import { pageAnnotationsSvg } from './annotation-svg.ts';

const page = { width: 1000, height: 1400, rotation: 90 } as const;
const people = [{ id: 'person-one', name: 'Ms <Okafor>', role: 'mentor' } as const];
const note: Annotation = {
  id: 'mark-one',
  pageId: 'page-one',
  personId: 'person-one',
  madeAt: 1,
  kind: 'text',
  colour: 'ink',
  x: 100,
  y: 100,
  width: 9000,
  lineHeight: 200,
  text: 'a < b & "c"</text><script>alert(1)</script>',
  finding: 'strength',
  comment: '<img onerror=x>',
};

test('whatever people typed is text in the picture, never markup', () => {
  const svg = pageAnnotationsSvg(page, [note], people);
  expect(svg).toContain('a &lt; b &amp; &quot;c&quot;');
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain('<img');
});

test('the picture has the shape of the page as the reader turned it', () => {
  expect(pageAnnotationsSvg(page, [], people)).toContain('viewBox="0 0 14000 10000"');
});

test('strength and opportunity are drawn in different shapes, not only colours', () => {
  const shapesOf = (finding: 'strength' | 'opportunity') =>
    [...pageAnnotationsSvg(page, [{ ...note, finding }], people).matchAll(/<path d="([^"]+)"/g)].map(
      (match) => match[1],
    );
  const strength = shapesOf('strength');
  expect(shapesOf('opportunity').filter((path) => !strength.includes(path))).not.toEqual([]);
});

test('a stroke is one filled outline, the same every time it is drawn', () => {
  const ink: Annotation = {
    ...note,
    kind: 'ink',
    width: 40,
    points: [0, 0, 500, 400, 100, 500, 800, 500, 500],
    finding: undefined,
    comment: undefined,
  };
  const svg = pageAnnotationsSvg(page, [ink], people);
  expect(svg.match(/<path/g)).toHaveLength(1);
  expect(pageAnnotationsSvg(page, [ink], people)).toBe(svg);
});
