import type * as Y from 'yjs';
import { addPackedScripts, type AddedBy } from '../../../shared/script-packs/add-scripts-doc.ts';
import type { PackedScript } from '../../../shared/script-packs/script-pack.ts';
import { removeScript } from '../../../shared/scripts/script-doc.ts';
import type { StarterPack } from '../../../shared/scripts/starters/starter-pack.ts';
import { api } from '../../client/api.ts';

export interface TakenIn {
  scriptIds: readonly string[];
  starterPackIds: readonly string[];
}

/**
 * Adds what was chosen of a pack beside what is here, everything under new ids. Starters come first: they may be refused
 * by the disk, and then nothing was added.
 */
export async function takeIn(
  doc: Y.Doc,
  chosen: { scripts: readonly PackedScript[]; starters: readonly StarterPack[] },
  by: AddedBy,
): Promise<TakenIn> {
  const packs = chosen.starters.map((pack) => ({ ...pack, id: by.makeId() }));
  for (const pack of packs) await api.starters.save({ pack });
  return { scriptIds: addPackedScripts(doc, chosen.scripts, by), starterPackIds: packs.map(({ id }) => id) };
}

/** Takes everything out again that was taken in. */
export async function takeBack(doc: Y.Doc, { scriptIds, starterPackIds }: TakenIn): Promise<void> {
  scriptIds.forEach((id) => removeScript(doc, id));
  for (const packId of starterPackIds) await api.starters.remove({ packId });
}

/** "2 scripts and 1 set of starters", for what was or may be added. */
export function countInWords({ scripts, starters }: { scripts: number; starters: number }): string {
  const parts = [
    ...(scripts > 0 ? [scripts === 1 ? '1 script' : `${scripts} scripts`] : []),
    ...(starters > 0 ? [starters === 1 ? '1 set of starters' : `${starters} sets of starters`] : []),
  ];
  return parts.join(' and ');
}
