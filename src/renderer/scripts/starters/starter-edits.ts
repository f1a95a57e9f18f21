import { readStarterFile, starterFile } from '../../../shared/scripts/starters/starter-file.ts';
import type { StarterPack } from '../../../shared/scripts/starters/starter-pack.ts';
import { api } from '../../client/api.ts';
import { makeId } from '../../client/make-id.ts';
import { sentenceFor } from '../../client/sentence-for.ts';
import { chooseTextFile } from '../../ui/choose-file.ts';
import { showFailure, showNotice } from '../../ui/notices.tsx';
import { saveFile } from '../../ui/save-file.ts';

/** Saves a pack. Says why when it does not work; answers whether it did. */
export function saveStarters(pack: StarterPack): Promise<boolean> {
  return tell(async () => {
    await api.starters.save({ pack });
    showNotice(`Starters “${pack.name}” saved`);
  });
}

/** Gives a pack the words it came with, with the way to take that back; answers with it as it is now. */
export async function resetStarters(pack: StarterPack): Promise<StarterPack | null> {
  let now: StarterPack | null = null;
  await tell(async () => {
    await api.starters.reset({ packId: pack.id });
    now = (await api.starters.list()).find(({ id }) => id === pack.id) ?? null;
    showNotice(`Starters “${pack.name}” are as they came.`, () => void saveStarters(pack));
  });
  return now;
}

/** Removes a pack, with the way to take that back. */
export function removeStarters(pack: StarterPack): Promise<boolean> {
  return tell(async () => {
    await api.starters.remove({ packId: pack.id });
    showNotice(`Starters “${pack.name}” removed. What was written with them stays.`, () => void saveStarters(pack));
  });
}

export function exportStarters(pack: StarterPack): void {
  const name = pack.name.replace(/[^\p{L}\p{N} -]+/gu, '').trim() || 'ours';
  saveFile(`Sentence starters ${name}.json`, starterFile(pack), 'application/json');
}

/** Adds a pack from a file the person chooses; null when none was chosen or it could not be read, which is said. */
export async function importStarters(packs: readonly StarterPack[]): Promise<StarterPack | null> {
  let imported: StarterPack | null = null;
  await tell(async () => {
    const file = await chooseTextFile('application/json,.json');
    if (!file) return;
    const read = readStarterFile(file.text);
    const isKnown = packs.some(({ id }) => id === read.id);
    const pack = isKnown ? { ...read, id: makeId(), name: `${read.name} (imported)`.slice(0, 60) } : read;
    await api.starters.save({ pack });
    showNotice(`Starters “${pack.name}” imported`);
    imported = pack;
  });
  return imported;
}

async function tell(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    showFailure(sentenceFor(error));
    return false;
  }
}
