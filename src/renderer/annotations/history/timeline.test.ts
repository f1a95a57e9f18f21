import { expect, test } from 'vitest';
import type { DocumentMoment } from '../../../shared/documents/document-moment.ts';
import type { Person } from '../../../shared/library/person.ts';
import { editsBy, timelineOf } from './timeline.ts';

const sam: Person = { id: 'person-sam', name: 'Sam', role: 'ect' };
const ann: Person = { id: 'person-ann', name: 'Ann', role: 'mentor' };

function moment(index: number, at: number | null, count = 1): DocumentMoment {
  const changes = count > 0 ? [{ what: 'added' as const, kind: 'ink', pageId: 'page-one', count }] : [];
  return { index, at, size: 1, changes };
}

const timeline = timelineOf([
  { person: sam, moments: [moment(3, null), moment(5, 2_000), moment(6, 2_500, 0), moment(9, 5_000)] },
  { person: ann, moments: [moment(1, 1_000), moment(2, 3_000)] },
]);

test('both people’s moments stand on one timeline, those without a time first and those without a change left out', () => {
  expect(timeline.map(({ key }) => key)).toEqual([
    'person-sam/3',
    'person-ann/1',
    'person-sam/5',
    'person-ann/2',
    'person-sam/9',
  ]);
});

test('a moment shows the other person’s layer as it was just then', () => {
  expect(timeline.map((entry) => [editsBy(entry, sam, timeline), editsBy(entry, ann, timeline)])).toEqual([
    [3, 0],
    [3, 1],
    [5, 1],
    [5, 2],
    [9, 2],
  ]);
});
