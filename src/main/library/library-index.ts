import { AppError } from '../../shared/app-error.ts';
import { idSchema, type Id } from '../../shared/ids.ts';
import type { Artefact, ArtefactSummary } from '../../shared/library/artefact.ts';
import {
  foldText,
  libraryIndexSchema,
  searchTextOf,
  summarise,
  type IndexEntry,
} from '../../shared/library/library-index-record.ts';
import { fileStamp, namesIn } from '../disk/folders.ts';
import { writeFileAtomically } from '../disk/atomic-file.ts';
import { readRecord } from '../disk/json-record.ts';
import type { LibraryPaths } from '../disk/library-paths.ts';
import type { WritabilityWatch } from './writability.ts';

const SAVE_AFTER_MS = 300;
const READ_AT_ONCE = 32;

export interface LibraryIndexGiven {
  paths: LibraryPaths;
  writability: WritabilityWatch;
  readArtefact: (artefactId: Id) => Promise<Artefact>;
  log: (line: string) => void;
}

interface SearchableEntry extends IndexEntry {
  searchText: string;
}

/**
 * The catalogue: every artefact's summary in memory, searched by a plain scan. `index.json` only saves reading each
 * record at the next start, so it is written a moment after a change and never waited for.
 */
export class LibraryIndex {
  readonly #given: LibraryIndexGiven;
  readonly #entries: Map<Id, SearchableEntry>;
  /** Folders whose record cannot be read, as names inside the library. */
  readonly unreadable: readonly string[];
  #saveTimer: NodeJS.Timeout | null = null;
  #saving: Promise<void> = Promise.resolve();
  #changed: boolean;

  private constructor(
    given: LibraryIndexGiven,
    entries: Map<Id, SearchableEntry>,
    unreadable: readonly string[],
    changed: boolean,
  ) {
    this.#given = given;
    this.#entries = entries;
    this.unreadable = unreadable;
    this.#changed = changed;
    if (changed) this.#saveSoon();
  }

  /**
   * Opens the catalogue: rows whose record has not changed come from `index.json`, all others from the records. A
   * record that cannot be read is logged by name and hides no other.
   */
  static async open(given: LibraryIndexGiven): Promise<LibraryIndex> {
    const { paths } = given;
    const cached = await cachedEntries(paths);
    const ids = (await namesIn(paths.artefacts)).filter((name) => idSchema.safeParse(name).success);
    const entries = new Map<Id, SearchableEntry>();
    const unreadable: string[] = [];
    let changed = cached === null || cached.size !== ids.length;
    for (let start = 0; start < ids.length; start += READ_AT_ONCE) {
      const some = ids.slice(start, start + READ_AT_ONCE);
      const read = await Promise.all(some.map((id) => currentEntry(given, id, cached?.get(id))));
      for (const [offset, id] of some.entries()) {
        const entry = read[offset];
        if (entry !== cached?.get(id)) changed = true;
        if (entry) entries.set(id, { ...entry, searchText: searchTextOf(entry.summary) });
        else unreadable.push(`artefacts/${id}`);
      }
    }
    return new LibraryIndex(given, entries, unreadable, changed);
  }

  has(artefactId: Id): boolean {
    return this.#entries.has(artefactId);
  }

  ids(): Id[] {
    return [...this.#entries.keys()];
  }

  /** Artefacts that hold every word of `query`, newest first. */
  search(query: string): ArtefactSummary[] {
    const words = foldText(query).split(/\s+/).filter(Boolean);
    return [...this.#entries.values()]
      .filter(({ searchText }) => words.every((word) => searchText.includes(word)))
      .map(({ summary }) => summary)
      .sort(newestFirst);
  }

  /** The artefact made from exactly these files, or null. */
  findBySourceHashes(hashes: readonly string[]): Id | null {
    const wanted = sortedText(hashes);
    for (const { summary, sourceHashes } of this.#entries.values()) {
      if (sourceHashes.length === hashes.length && sortedText(sourceHashes) === wanted) return summary.id;
    }
    return null;
  }

  /** Notes an artefact as it now stands on disk. */
  async put(artefact: Artefact): Promise<void> {
    const entry = await entryOf(this.#given.paths, artefact);
    this.#entries.set(artefact.id, { ...entry, searchText: searchTextOf(entry.summary) });
    this.#saveSoon();
  }

  remove(artefactId: Id): void {
    if (this.#entries.delete(artefactId)) this.#saveSoon();
  }

  /** Writes `index.json` now when it is behind. A failure is logged only: the next start rebuilds it. */
  async save(): Promise<void> {
    if (this.#saveTimer) clearTimeout(this.#saveTimer);
    this.#saveTimer = null;
    this.#saving = this.#saving.then(() => this.#write());
    return this.#saving;
  }

  #saveSoon(): void {
    this.#changed = true;
    this.#saveTimer ??= setTimeout(() => void this.save(), SAVE_AFTER_MS).unref();
  }

  async #write(): Promise<void> {
    const { paths, writability, log } = this.#given;
    if (!this.#changed || writability.current().state === 'read-only') return;
    this.#changed = false;
    const entries = [...this.#entries.values()].map(({ searchText: _text, ...entry }) => entry);
    try {
      await writeFileAtomically(paths.index, JSON.stringify({ version: 1, entries }));
    } catch (error) {
      this.#changed = true;
      log(`index.json was not written and will be rebuilt: ${String(error)}`);
    }
  }
}

async function cachedEntries(paths: LibraryPaths): Promise<Map<Id, IndexEntry> | null> {
  try {
    const { entries } = await readRecord({ file: paths.index, name: 'index.json', schema: libraryIndexSchema });
    return new Map(entries.map((entry) => [entry.summary.id, entry]));
  } catch (error) {
    // A cache that is missing or makes no sense holds nothing; the records do.
    if (error instanceof AppError) return null;
    throw error;
  }
}

async function currentEntry(
  given: LibraryIndexGiven,
  artefactId: Id,
  cached: IndexEntry | undefined,
): Promise<IndexEntry | undefined> {
  const stamp = await fileStamp(given.paths.artefact(artefactId).record);
  if (cached && cached.stamp === stamp) return cached;
  try {
    return await entryOf(given.paths, await given.readArtefact(artefactId));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    given.log(`artefacts/${artefactId} is not listed: ${error.message}`);
    return undefined;
  }
}

async function entryOf(paths: LibraryPaths, artefact: Artefact): Promise<IndexEntry> {
  const stamp = (await fileStamp(paths.artefact(artefact.id).record)) ?? '';
  return { stamp, summary: summarise(artefact), sourceHashes: artefact.sourceHashes };
}

function newestFirst(a: ArtefactSummary, b: ArtefactSummary): number {
  if (a.addedAt !== b.addedAt) return a.addedAt < b.addedAt ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

function sortedText(hashes: readonly string[]): string {
  return [...hashes].sort().join();
}
