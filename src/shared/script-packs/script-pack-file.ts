import { z } from 'zod';
import { AppError } from '../app-error.ts';
import { readSharedFile, sharedFileText } from '../exchange/shared-file.ts';
import { readStarterFile } from '../scripts/starters/starter-file.ts';
import { scriptPackSchema, type ScriptPack } from './script-pack.ts';

/** The largest file that is read, in bytes. A hundred long scripts with variants take about a tenth of it. */
export const MOST_PACK_BYTES = 4_000_000;

const KIND = 'scripts';
const MADE_WITH = 'Save the pack';
const packFileSchema = scriptPackSchema.extend({ marginalia: z.literal(KIND), version: z.literal(1) });
const kindSchema = z.object({ marginalia: z.string() });

/** What else Marginalia exports, and where it is taken in. */
const OTHER_KINDS: Readonly<Record<string, string>> = {
  palette: 'a palette of marking codes. Bring it in where the codes are edited.',
  comments: 'a comment bank. Bring it in where the bank is shown.',
};

/** A pack as a file to hand to a colleague. */
export function scriptPackFile({ scripts, starters }: ScriptPack): string {
  return sharedFileText({ marginalia: KIND, version: 1, scripts, starters } satisfies z.infer<typeof packFileSchema>);
}

/**
 * Reads a pack, or a file of sentence starters alone. Throws AppError `file-too-large`, `file-unsupported` or
 * `file-damaged`, each saying what happened, that nothing was changed, and what to do.
 */
export function readScriptPackFile(text: string): ScriptPack {
  const kind = kindOf(text);
  if (kind === 'starters') return { scripts: [], starters: [readStarterFile(text)] };
  const other = kind === null ? undefined : OTHER_KINDS[kind];
  if (other) throw new AppError('file-unsupported', `Nothing was changed: this file is ${other}`);
  const { scripts, starters } = readSharedFile(text, {
    kind: KIND,
    name: 'a pack of scripts',
    schema: packFileSchema,
    madeWith: MADE_WITH,
  });
  if (scripts.length + starters.length === 0) {
    throw new AppError('file-damaged', 'This pack is empty. Nothing was changed. Ask for it to be exported again.');
  }
  return { scripts, starters };
}

/** Refuses a file by its size alone, before any of it is read. Throws AppError `file-too-large`. */
export function refuseTooLarge(bytes: number): void {
  if (bytes <= MOST_PACK_BYTES) return;
  throw new AppError(
    'file-too-large',
    `This file is larger than any pack of scripts (${MOST_PACK_BYTES / 1_000_000} MB), so it was not opened. Nothing was changed. Choose a file made with “${MADE_WITH}”.`,
  );
}

/** Which kind of Marginalia's files this is, or null. A file of ours that breaks off is told by how it begins. */
function kindOf(text: string): string | null {
  try {
    return kindSchema.safeParse(JSON.parse(text)).data?.marginalia ?? null;
  } catch {
    if (!/^\s*\{\s*"marginalia":/.test(text)) return null;
    throw new AppError(
      'file-damaged',
      'This file comes from Marginalia, but it breaks off or was changed on the way. Nothing was changed here. Ask for it to be exported again.',
    );
  }
}
