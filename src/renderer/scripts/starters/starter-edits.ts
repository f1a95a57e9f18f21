import { plainFileName } from '../../../shared/exchange/export-file-name.ts';
import { readStarterFile, starterFile } from '../../../shared/scripts/starters/starter-file.ts';
import type { StarterPack } from '../../../shared/scripts/starters/starter-pack.ts';
import { api } from '../../client/api.ts';
import { bringInFile } from '../../client/bring-in-file.ts';
import { tellFailure } from '../../client/tell-failure.ts';
import { showNotice } from '../../ui/notices.tsx';
import { saveFile } from '../../ui/save-file.ts';

/** Saves a pack. Says why when it does not work; answers whether it did. */
export function saveStarters(pack: StarterPack): Promise<boolean> {
  return tellFailure(async () => {
    await api.starters.save({ pack });
    showNotice(`Starters “${pack.name}” saved`);
  });
}

/** Gives a pack the words it came with, with the way to take that back; answers with it as it is now. */
export async function resetStarters(pack: StarterPack): Promise<StarterPack | null> {
  let now: StarterPack | null = null;
  await tellFailure(async () => {
    await api.starters.reset({ packId: pack.id });
    now = (await api.starters.list()).find(({ id }) => id === pack.id) ?? null;
    showNotice(`Starters “${pack.name}” are as they came.`, () => void saveStarters(pack));
  });
  return now;
}

/** Removes a pack, with the way to take that back. */
export function removeStarters(pack: StarterPack): Promise<boolean> {
  return tellFailure(async () => {
    await api.starters.remove({ packId: pack.id });
    showNotice(`Starters “${pack.name}” removed. What was written with them stays.`, () => void saveStarters(pack));
  });
}

export function exportStarters(pack: StarterPack): void {
  saveFile(`Sentence starters ${plainFileName(pack.name, 'ours')}.json`, starterFile(pack), 'application/json');
}

/** Adds a pack from a file the person chooses; null when none was chosen or it could not be read, which is said. */
export function importStarters(packs: readonly StarterPack[]): Promise<StarterPack | null> {
  return bringInFile(packs, readStarterFile, async (pack) => {
    await api.starters.save({ pack });
    showNotice(`Starters “${pack.name}” imported`);
  });
}
