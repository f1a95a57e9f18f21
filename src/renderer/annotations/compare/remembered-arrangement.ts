import { z } from 'zod';
import { movements, type Movement } from './compare-sides.ts';

const KEY = 'marginalia.compare';

/** How two pieces lie and move. */
export interface Lie {
  movement: Movement;
  /** How much of the right piece is seen over the left, 0 to 1; null while they lie side by side. */
  overlay: number | null;
}

const storedSchema = z.object({
  movement: z.enum(movements),
  overlay: z.object({ left: z.string(), right: z.string(), share: z.number().min(0).max(1) }).nullable(),
});

/**
 * How this machine's people last let two pieces move; and that these two, by their ids from left to right, lie over each
 * other, if they last did. When the two have changed sides, as much is seen of each as before.
 */
export function recallLie(storage: Pick<Storage, 'getItem'>, [left, right]: readonly [string, string]): Lie {
  const { data } = storedSchema.safeParse(parsed(storage.getItem(KEY)));
  if (!data) return { movement: 'together', overlay: null };
  const { movement, overlay } = data;
  if (overlay?.left === left && overlay.right === right) return { movement, overlay: overlay.share };
  const changedSides = overlay?.left === right && overlay.right === left;
  return { movement, overlay: changedSides ? 1 - overlay.share : null };
}

export function rememberLie(
  storage: Pick<Storage, 'setItem'>,
  [left, right]: readonly [string, string],
  { movement, overlay }: Lie,
): void {
  storage.setItem(
    KEY,
    JSON.stringify({ movement, overlay: overlay === null ? null : { left, right, share: overlay } }),
  );
}

function parsed(stored: string | null): unknown {
  try {
    return JSON.parse(stored ?? 'null');
  } catch {
    return null;
  }
}
