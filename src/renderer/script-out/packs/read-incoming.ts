import type * as Y from 'yjs';
import { AppError } from '../../../shared/app-error.ts';
import { knownScripts } from '../../../shared/script-packs/add-scripts-doc.ts';
import { readScriptPackFile, refuseTooLarge } from '../../../shared/script-packs/script-pack-file.ts';
import type { PackedScript } from '../../../shared/script-packs/script-pack.ts';
import type { StarterPack } from '../../../shared/scripts/starters/starter-pack.ts';

/** Something in a pack, and whether the same is here already. */
export interface Incoming<T> {
  value: T;
  known: boolean;
}

/** What a file brings. */
export interface IncomingPack {
  scripts: readonly Incoming<PackedScript>[];
  starters: readonly Incoming<StarterPack>[];
}

/** Reads the one file that was chosen or dropped, without taking anything in. Rejects with an AppError. */
export async function readIncoming(
  files: readonly File[],
  here: { doc: Y.Doc; alias: string; starters: readonly StarterPack[] },
): Promise<IncomingPack> {
  const [file, ...others] = files;
  if (!file || others.length > 0) {
    throw new AppError('bad-input', 'A pack comes in by itself, so nothing was changed. Drop one file at a time.');
  }
  refuseTooLarge(file.size);
  const { scripts, starters } = readScriptPackFile(await file.text());
  const known = knownScripts(here.doc, scripts, here.alias);
  return {
    scripts: scripts.map((value, index) => ({ value, known: known[index] ?? false })),
    starters: starters.map((value) => ({ value, known: here.starters.some((each) => sameStarters(each, value)) })),
  };
}

/** Starters count by what they say: under which id they came does not matter. */
function sameStarters(a: StarterPack, b: StarterPack): boolean {
  return a.name === b.name && a.phase === b.phase && JSON.stringify(a.starters) === JSON.stringify(b.starters);
}
