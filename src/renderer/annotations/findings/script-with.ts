import type { FindingEntry } from '../../../shared/annotations/finding-list.ts';
import type { Artefact } from '../../../shared/library/artefact.ts';
import { addFindingToScript, beginScriptWith, foundIn } from '../../../shared/scripts/finding-in-script-doc.ts';
import { makeId } from '../../client/make-id.ts';

type ScriptsDoc = Parameters<typeof addFindingToScript>[0];

/** Puts a finding's words into a script that is there, or (`scriptId` null) begins one with them; answers with the script's id. */
export function scriptWith(
  scripts: ScriptsDoc,
  entry: FindingEntry,
  scriptId: string | null,
  about: { artefact: Pick<Artefact, 'alias' | 'title'>; authorId: string },
): string {
  if (scriptId !== null) {
    addFindingToScript(scripts, scriptId, foundIn(entry), makeId);
    return scriptId;
  }
  const title = `Feedback for ${about.artefact.alias || about.artefact.title}`.slice(0, 120);
  const script = { id: makeId(), title, mode: 'spoken', personId: about.authorId, madeAt: Date.now() } as const;
  beginScriptWith(scripts, script, foundIn(entry), makeId);
  return script.id;
}
