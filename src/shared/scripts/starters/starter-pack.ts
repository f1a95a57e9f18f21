import { z } from 'zod';
import { idSchema } from '../../ids.ts';
import { phaseSchema } from '../../marking/palette.ts';
import { beatKinds, type BeatKind } from '../script.ts';

/** Stands in a starter where the writer goes on in words of their own. */
export const GAP = '…';

/** Ways to begin one beat. */
export const startersSchema = z.array(z.string().trim().min(1).max(200)).max(40);

/** Ways to begin each beat, in one register: how one would put it to children of this phase. */
export const starterPackSchema = z.object({
  id: idSchema,
  name: z.string().trim().min(1).max(60),
  phase: phaseSchema,
  starters: z.object({
    notice: startersSchema,
    strength: startersSchema,
    gap: startersSchema,
    action: startersSchema,
    check: startersSchema,
    'time-to-act': startersSchema,
  } satisfies Record<BeatKind, typeof startersSchema>),
});
export type StarterPack = z.infer<typeof starterPackSchema>;

export const starterPacksSchema = z.array(starterPackSchema).min(1).max(20);

/** `starters.json`, at the root of the library. */
export const startersRecordSchema = z.object({ version: z.literal(1), packs: starterPacksSchema });

/** Starters that hold every word of `query`, those that begin with it first, each else in the pack's order. */
export function searchStarters(starters: readonly string[], query: string): string[] {
  const wanted = query.trim().toLowerCase();
  const words = wanted.split(/\s+/).filter(Boolean);
  const fitting = starters.filter((starter) => words.every((word) => starter.toLowerCase().includes(word)));
  const begins = (starter: string) => (starter.toLowerCase().startsWith(wanted) ? 0 : 1);
  return fitting.toSorted((a, b) => begins(a) - begins(b));
}

/** How many starters a pack has for all beats together. */
export function countStarters(pack: StarterPack): number {
  return beatKinds.reduce((sum, kind) => sum + pack.starters[kind].length, 0);
}
