import { plainFileName } from '../../shared/exchange/export-file-name.ts';
import { bringInFile } from '../client/bring-in-file.ts';
import { tellFailure } from '../client/tell-failure.ts';
import { showNotice } from '../ui/notices.tsx';
import { saveFile } from '../ui/save-file.ts';
import type { Pack, PackKind } from './pack-kind.ts';

/** Saves a pack. Says why when it does not work; answers whether it did. */
export function savePack<P extends Pack>({ calls, words }: PackKind<P>, pack: P): Promise<boolean> {
  return tellFailure(async () => {
    await calls.save({ pack });
    showNotice(`${words} “${pack.name}” saved`);
  });
}

/** Gives a pack the words it came with, with the way to take that back; answers with it as it is now. */
export async function resetPack<P extends Pack>(kind: PackKind<P>, pack: P): Promise<P | null> {
  const { calls, words } = kind;
  let now: P | null = null;
  await tellFailure(async () => {
    await calls.reset({ packId: pack.id });
    now = (await calls.list()).find(({ id }) => id === pack.id) ?? null;
    showNotice(`${words} “${pack.name}” are as they came.`, () => void savePack(kind, pack));
  });
  return now;
}

/** Removes a pack, with the way to take that back. */
export function removePack<P extends Pack>(kind: PackKind<P>, pack: P): Promise<boolean> {
  const { calls, words, stays } = kind;
  return tellFailure(async () => {
    await calls.remove({ packId: pack.id });
    showNotice(`${words} “${pack.name}” removed. ${stays}`, () => void savePack(kind, pack));
  });
}

export function exportPack<P extends Pack>({ fileName, writeFile }: PackKind<P>, pack: P): void {
  saveFile(`${fileName} ${plainFileName(pack.name, 'ours')}.json`, writeFile(pack), 'application/json');
}

/**
 * Adds a pack from a file that was dropped, or else one the person chooses; null when none was chosen or it could not be
 * read, which is said.
 */
export function importPack<P extends Pack>(
  { calls, words, readFile }: PackKind<P>,
  packs: readonly P[],
  dropped?: File,
): Promise<P | null> {
  const keep = async (pack: P) => {
    await calls.save({ pack });
    showNotice(`${words} “${pack.name}” imported`);
  };
  return bringInFile(packs, readFile, keep, dropped);
}

/** Adds the packs of several files, one after the other; answers with the last one that came in. */
export async function importPacks<P extends Pack>(
  kind: PackKind<P>,
  packs: readonly P[],
  files: Iterable<File>,
): Promise<P | null> {
  const known = [...packs];
  let last: P | null = null;
  for (const file of files) {
    const pack = await importPack(kind, known, file);
    if (pack) known.push((last = pack));
  }
  return last;
}
