import type { ImportFileState, ImportJob } from '../../shared/intake/import-job.ts';

/** How far one file has come, in words. */
export function stateInWords(state: ImportFileState): string {
  switch (state.status) {
    case 'waiting':
      return 'Waiting';
    case 'working':
      if (state.pagesTotal === null || state.pagesDone === 0) return 'Reading';
      return `Page ${state.pagesDone} of ${state.pagesTotal}`;
    case 'imported':
      return [pagesInWords(state.pages), ...state.notes].join(' · ');
    case 'duplicate':
      return 'Already in the library';
    case 'rejected':
      return state.reason;
    case 'cancelled':
      return 'Stopped before it was added';
  }
}

/** "1 page", "12 pages". */
export function pagesInWords(pages: number): string {
  return pages === 1 ? '1 page' : `${pages} pages`;
}

/** The one piece of work that several files of a batch have become, with its pages in all; null when there is none. */
export function pieceOfSeveral(job: ImportJob): { artefactId: string; pages: number } | null {
  if (job.mode !== 'one-artefact') return null;
  const imported = job.files.map(({ state }) => state).filter((state) => state.status === 'imported');
  if (imported.length < 2) return null;
  return { artefactId: imported[0]!.artefactId, pages: imported.reduce((sum, { pages }) => sum + pages, 0) };
}

/** How far a batch has come, from 0 to 100. A file with many pages counts by its pages. */
export function percentDone(job: ImportJob): number {
  if (job.files.length === 0) return 100;
  const done = job.files.reduce((sum, { state }) => sum + fractionDone(state), 0);
  return Math.round((done / job.files.length) * 100);
}

function fractionDone(state: ImportFileState): number {
  if (state.status === 'waiting') return 0;
  if (state.status === 'working') return state.pagesTotal ? state.pagesDone / state.pagesTotal : 0;
  return 1;
}

/** One line for a whole batch: "Adding 3 files", "Added 2 of 3; 1 could not be read". */
export function jobInWords(job: ImportJob): string {
  const files = job.files.length === 1 ? '1 file' : `${job.files.length} files`;
  if (job.status === 'running') return `Adding ${files}`;
  if (job.mode === 'one-artefact' && job.files.every(({ state }) => state.status === 'imported')) {
    return `Added one piece of work from ${files}`;
  }
  const count = (status: ImportFileState['status']) => job.files.filter((file) => file.state.status === status).length;
  const parts = [
    [count('imported'), 'added'],
    [count('duplicate'), 'already here'],
    [count('rejected'), 'could not be added'],
    [count('cancelled'), 'stopped'],
  ] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, words]) => `${n} ${words}`);
  return said.join(', ') || `Nothing to add in ${files}`;
}
