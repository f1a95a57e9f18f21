import { z } from 'zod';
import { GO_CAP_MS } from '../../../shared/rehearsals/rehearsal-clock.ts';
import { ROLL_SPEEDS } from '../rolling.ts';

/** A go is short; whoever wants a longer one has another reason. */
export const LONGEST_CAP_MINUTES = 30;

const KEY = 'marginalia.rehearse';

/** What one machine's people like; who says what, how hard and whether it is recorded is decided each time. */
const rememberedSchema = z.object({
  capMinutes: z
    .number()
    .int()
    .min(1)
    .max(LONGEST_CAP_MINUTES)
    .catch(GO_CAP_MS / 60_000),
  rollWpm: z.number().int().min(ROLL_SPEEDS.slowest).max(ROLL_SPEEDS.fastest).nullable().catch(null),
});
export type RememberedSetup = z.infer<typeof rememberedSchema>;

/** What was chosen last on this machine; whatever cannot be read is left to the defaults. */
export function recallSetup(storage: Pick<Storage, 'getItem'>): RememberedSetup {
  let stored: unknown = {};
  try {
    stored = JSON.parse(storage.getItem(KEY) ?? '{}');
  } catch {
    // Not ours, or torn: as if nothing had been chosen yet.
  }
  return rememberedSchema.catch(rememberedSchema.parse({})).parse(stored);
}

export function rememberSetup(storage: Pick<Storage, 'setItem'>, { capMinutes, rollWpm }: RememberedSetup): void {
  storage.setItem(KEY, JSON.stringify({ capMinutes, rollWpm }));
}
