import { expect, test } from 'vitest';
import type { ImportFileState, ImportJob } from '../../shared/intake/import-job.ts';
import { jobInWords, percentDone, pieceOfSeveral, stateInWords } from './import-words.ts';

const imported: ImportFileState = { status: 'imported', artefactId: 'abc123', pages: 1, notes: [] };
const rejected: ImportFileState = { status: 'rejected', code: 'needs-password', reason: 'It needs a password.' };

function job(status: ImportJob['status'], ...states: ImportFileState[]): ImportJob {
  return {
    id: 'job-01',
    mode: 'one-artefact-per-file',
    status,
    files: states.map((state, index) => ({ name: `${index}.pdf`, state })),
  };
}

test('a finished batch says what became of every file', () => {
  expect(jobInWords(job('finished', imported, imported, rejected))).toBe('2 added, 1 could not be added');
  expect(jobInWords(job('cancelled', imported, { status: 'cancelled' }))).toBe('1 added, 1 stopped');
  expect(jobInWords(job('running', imported))).toBe('Adding 1 file');
});

test('several photos of one piece are said to be one piece', () => {
  const several: ImportJob = { ...job('finished', imported, imported), mode: 'one-artefact' };
  expect(jobInWords(several)).toBe('Added one piece of work from 2 files');
});

test('several photos of one piece lead to it once, with its pages in all', () => {
  const several: ImportJob = { ...job('finished', imported, rejected, imported), mode: 'one-artefact' };
  expect(pieceOfSeveral(several)).toEqual({ artefactId: 'abc123', pages: 2 });
  expect(pieceOfSeveral({ ...job('finished', imported), mode: 'one-artefact' })).toBeNull();
  expect(pieceOfSeveral(job('finished', imported, imported))).toBeNull();
});

test('a file whose first page is not done yet is being read, not on page nought', () => {
  expect(stateInWords({ status: 'working', pagesDone: 0, pagesTotal: 60 })).toBe('Reading');
});

test('a long file moves the bar page by page', () => {
  const working: ImportFileState = { status: 'working', pagesDone: 10, pagesTotal: 20 };
  expect(percentDone(job('running', imported, working))).toBe(75);
  expect(stateInWords(working)).toBe('Page 10 of 20');
});

test('what intake changed is said beside the pages', () => {
  expect(stateInWords({ ...imported, notes: ['scaled down from 90 megapixels'] })).toBe(
    '1 page · scaled down from 90 megapixels',
  );
});
