import { chooseFile } from '../ui/choose-file.ts';
import { makeId } from './make-id.ts';
import { tellFailure } from './tell-failure.ts';

/** Something the class may have several of, each under its name, and which can be passed on as a file. */
interface Named {
  id: string;
  name: string;
}

const LONGEST_NAME = 60;

/**
 * Adds what is in a file that was dropped, or else one that the person chooses: `read` understands it, and `keep` keeps it and says so. What has the id
 * of something that is known comes in beside it, under an id and a name of its own. Null when no file was chosen or it did
 * not work, which is said.
 */
export async function bringInFile<T extends Named>(
  known: readonly Named[],
  read: (text: string) => T,
  keep: (own: T) => Promise<void>,
  dropped?: File,
): Promise<T | null> {
  let broughtIn: T | null = null;
  await tellFailure(async () => {
    const file = dropped ?? (await chooseFile('application/json,.json'));
    if (!file) return;
    const found = read(await file.text());
    const isKnown = known.some(({ id }) => id === found.id);
    const own = isKnown ? { ...found, id: makeId(), name: `${found.name} (imported)`.slice(0, LONGEST_NAME) } : found;
    await keep(own);
    broughtIn = own;
  });
  return broughtIn;
}
