import { expect, test } from 'vitest';
import type { Annotation } from './annotation.ts';
import { listFindings } from './finding-list.ts';

const ect = { id: 'person-ect', name: 'Sam', role: 'ect' } as const;
const mentor = { id: 'person-mentor', name: 'Jo', role: 'mentor' } as const;

function note(id: string, pageId: string, madeAt: number, more: Partial<Annotation> = {}): Annotation {
  const place = { x: 0, y: 0, width: 2000, lineHeight: 200, colour: 'ink' } as const;
  const note: Annotation = { id, pageId, personId: ect.id, madeAt, kind: 'text', text: `note ${id}`, ...place };
  return { ...note, ...more } as Annotation;
}

test('findings of both people come page by page, oldest first, and other marks do not', () => {
  const layers = [
    { person: ect, annotations: [note('mark-a', 'page-2', 1, { finding: 'strength' }), note('mark-b', 'page-1', 9)] },
    { person: mentor, annotations: [note('mark-c', 'page-1', 5, { finding: 'opportunity', comment: 'Which unit?' })] },
  ];
  const findings = listFindings(layers, [{ id: 'page-1' }, { id: 'page-2' }]);
  expect(findings.map(({ mark, ...entry }) => ({ ...entry, id: mark.id }))).toEqual([
    {
      id: 'mark-c',
      finding: 'opportunity',
      words: 'note mark-c — Which unit?',
      person: mentor,
      pageId: 'page-1',
      pageNumber: 1,
    },
    { id: 'mark-a', finding: 'strength', words: 'note mark-a', person: ect, pageId: 'page-2', pageNumber: 2 },
  ]);
});

test('a finding on a page that was taken out is not listed', () => {
  const layers = [{ person: ect, annotations: [note('mark-a', 'page-9', 1, { finding: 'strength' })] }];
  expect(listFindings(layers, [{ id: 'page-1' }])).toEqual([]);
});
