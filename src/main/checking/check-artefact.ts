import path from 'node:path';
import type { Annotation } from '../../shared/annotations/annotation.ts';
import { readAnnotations } from '../../shared/annotations/layer-doc.ts';
import { blindRecordSchema } from '../../shared/blind/blind-record.ts';
import { replayUpdates } from '../../shared/documents/replay-doc.ts';
import { artefactSchema, type Artefact, type Page } from '../../shared/library/artefact.ts';
import type { LibraryProblem } from '../../shared/library/library-record.ts';
import { clipIdsOf } from '../../shared/recordings/clip-ids.ts';
import { cardRecordSchema } from '../../shared/rehearsals/pupil-card.ts';
import { storedGoSchema } from '../../shared/rehearsals/stored-go.ts';
import { sealedFile } from '../disk/append-log.ts';
import { exists, namesIn, sha256OfFile } from '../disk/folders.ts';
import type { ArtefactPaths, LibraryPaths } from '../disk/library-paths.ts';
import { checkClips } from './check-clips.ts';
import { checkTakes } from './check-takes.ts';
import { optionalRecordProblem, logProblem, readForCheck, readLogForCheck } from './stored-problems.ts';

/** What one artefact's folder holds, and what is wrong in it. `record` is null when neither it nor its copy can be read. */
export interface ArtefactFindings {
  id: string;
  record: Artefact | null;
  annotations: number;
  problems: LibraryProblem[];
}

/** Reads everything in an artefact's folder, which stands at `at` and is named by its id. */
export async function checkArtefact(paths: LibraryPaths, at: ArtefactPaths, id: string): Promise<ArtefactFindings> {
  const recordName = paths.nameOf(at.record);
  const { value, problem } = await readForCheck({ file: at.record, name: recordName, schema: artefactSchema });
  const problems = problem ? [problem] : [];
  if (value && value.id !== id) {
    const reason =
      'This record belongs to another piece of work: its folder was renamed or copied. Give the folder its old name.';
    problems.push({ path: recordName, code: 'record-unreadable', reason });
  }
  if (value) problems.push(...(await checkPages(paths, at, [...value.pages, ...value.removedPages])));

  const annotations: Annotation[] = [];
  const layers = (await namesIn(at.layers)).filter((name) => name.endsWith('.log'));
  for (const file of [...layers.map((name) => path.join(at.layers, name)), at.scripts]) {
    const found = await checkDocument(file, paths.nameOf(file));
    annotations.push(...found.annotations);
    problems.push(...found.problems);
  }
  problems.push(...(await checkClips(paths, at, annotations.flatMap(clipIdsOf))));
  problems.push(...(await checkTakes(paths, at)));
  const blind = { file: at.blind, name: paths.nameOf(at.blind), schema: blindRecordSchema };
  const go = { file: at.rehearsal, name: paths.nameOf(at.rehearsal), schema: storedGoSchema };
  const card = { file: at.rehearsalCard, name: paths.nameOf(at.rehearsalCard), schema: cardRecordSchema };
  for (const found of [
    await optionalRecordProblem(blind),
    await optionalRecordProblem(go),
    await optionalRecordProblem(card),
  ]) {
    if (found) problems.push(found);
  }
  return { id, record: value, annotations: annotations.length, problems };
}

async function checkPages(paths: LibraryPaths, at: ArtefactPaths, pages: readonly Page[]): Promise<LibraryProblem[]> {
  const problems: LibraryProblem[] = [];
  for (const file of new Set(pages.map((page) => page.file))) {
    const name = paths.nameOf(at.page(file));
    if (!(await exists(at.page(file)))) {
      const reason = 'This page is missing. The marks made on it are safe; put the file back from a backup.';
      problems.push({ path: name, code: 'page-missing', reason });
    } else if ((await sha256OfFile(at.page(file))) !== path.parse(file).name) {
      const reason =
        'The bytes of this page are not those that were stored. The marks made on it are safe; put the file back from a backup.';
      problems.push({ path: name, code: 'page-damaged', reason });
    }
  }
  for (const page of pages) {
    if (await exists(at.thumbnail(page.id))) continue;
    const reason = 'The small picture of this page is missing. The page itself is not affected.';
    problems.push({ path: paths.nameOf(at.thumbnail(page.id)), code: 'thumbnail-missing', reason });
  }
  return problems;
}

async function checkDocument(
  file: string,
  name: string,
): Promise<{ annotations: Annotation[]; problems: LibraryProblem[] }> {
  const { records, sealed, problem } = await readLogForCheck(file, name);
  const problems = [...(problem ? [problem] : []), ...(await checkSealed(file, name, sealed))];
  try {
    return { annotations: readAnnotations(replayUpdates(records)), problems };
  } catch {
    const reason =
      'The records of this file are whole, but what they say cannot be understood. Put it back from a backup.';
    return { annotations: [], problems: [...problems, { path: name, code: 'log-unreadable', reason }] };
  }
}

/** What is wrong with the older part of a document's history; the document as it is now does not need it. */
async function checkSealed(file: string, name: string, sealed: number): Promise<LibraryProblem[]> {
  const problems: LibraryProblem[] = [];
  for (let number = 1; number <= sealed; number += 1) {
    const path = sealedFile(name, number);
    if (await exists(sealedFile(file, number))) {
      const problem = await logProblem(sealedFile(file, number), path);
      if (problem) problems.push(problem);
    } else {
      const reason =
        'This older part of a history is missing, so looking back ends here. Everything as it is now is safe; put the file back from a backup.';
      problems.push({ path, code: 'history-missing', reason });
    }
  }
  return problems;
}
