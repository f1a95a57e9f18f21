import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { openAppServices, type AppServices } from '../../src/main/app-services.ts';
import { processClock, type SteadyClock } from '../../src/main/rehearsals/steady-clock.ts';
import { putAnnotations } from '../../src/shared/annotations/layer-doc.ts';
import type { MakeId } from '../../src/shared/ids.ts';
import type { NormalisedPage } from '../../src/shared/intake/normalised-page.ts';
import type { Artefact, ArtefactDetails } from '../../src/shared/library/artefact.ts';
import { packsDir } from './project.ts';

/** Counted ids: readable in a failure, and the same on every run. */
export function countedIds(prefix = 'made'): MakeId {
  let made = 0;
  return () => `${prefix}-${String((made += 1)).padStart(6, '0')}`;
}

/** A library on disk with its services, and what was logged. It is closed when the test is over. */
export interface LibraryUnderTest {
  services: AppServices;
  dir: string;
  logged: string[];
  /** Adds an artefact of one-page images; the bytes of each page are its words. */
  add(title: string, given?: { words?: string[]; details?: Partial<ArtefactDetails> }): Promise<Artefact>;
}

/** Opens the library in `dir`, at the time `now` says, without any intake process. */
export async function openLibraryUnderTest(
  dir: string,
  given: { now?: () => number; clock?: SteadyClock; makeId?: MakeId } = {},
): Promise<LibraryUnderTest> {
  const logged: string[] = [];
  const makeId = given.makeId ?? countedIds(randomBytes(4).toString('hex'));
  const services = await openAppServices({
    libraryDir: dir,
    shell: 'browser',
    packsDir,
    startIntakeProcess: () => {
      throw new Error('this test imports nothing');
    },
    now: given.now ?? Date.now,
    clock: given.clock ?? processClock,
    makeId,
    log: (line) => logged.push(line),
  });
  onTestFinished(() => services.close());
  return {
    services,
    dir,
    logged,
    async add(title, { words = [title], details } = {}) {
      const pages: NormalisedPage[] = [];
      for (const [index, text] of words.entries()) {
        const stagedPath = path.join(path.dirname(dir), `staged-${makeId()}.jpg`);
        const thumbnailPath = path.join(path.dirname(dir), `staged-${makeId()}.webp`);
        await writeFile(stagedPath, text);
        await writeFile(thumbnailPath, `small ${text}`);
        pages.push({ kind: 'image', extension: 'jpg', stagedPath, thumbnailPath, width: 100, height: 140 + index });
      }
      const sourceHashes = words.map((text) => Buffer.from(text).toString('hex').padEnd(64, '0').slice(0, 64));
      return services.library.addArtefact({ title, pages, sourceHashes, details });
    },
  };
}

/** A pen that draws on one layer and answers with the update each stroke makes. */
export function pen(artefact: Artefact, personId = 'person-a'): { draw(): Uint8Array } {
  const doc = new Y.Doc();
  const makeId = countedIds('stroke');
  return {
    draw() {
      const before = Y.encodeStateVector(doc);
      const pageId = artefact.pages[0]!.id;
      const points = [1, 2, 500, 30, 40, 500];
      putAnnotations(doc, [
        { kind: 'ink', id: makeId(), pageId, personId, madeAt: 1, points, width: 30, colour: 'ink' },
      ]);
      return Y.encodeStateAsUpdate(doc, before);
    },
  };
}
