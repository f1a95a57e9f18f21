import { changeReasonSchema, type ChangeReason } from './script.ts';
import { entriesUnder, keyPrefixes, type ScriptMap } from './scripts-layout-doc.ts';

/** Between reasons that several windows gave at the same moment. */
const AND = '; ';

/**
 * Every reason of a variant, by beat. Where several windows gave one at the same moment, all of them count, one after the
 * other and each once, in the same order in every window. What we do not understand is left out.
 */
export function readReasons(variant: ScriptMap | null): Record<string, ChangeReason> {
  const found = entriesUnder(variant, keyPrefixes.reason).flatMap(([rest, value]) => {
    const reason = changeReasonSchema.safeParse(value);
    return reason.success ? [{ rest, beatId: beatIdIn(rest), reason: reason.data }] : [];
  });
  const byBeat = Map.groupBy(
    found.toSorted((a, b) => (a.rest < b.rest ? -1 : 1)),
    ({ beatId }) => beatId,
  );
  return Object.fromEntries(
    [...byBeat].map(([beatId, given]) => [beatId, together(given.map(({ reason }) => reason))]),
  );
}

/** Gives the reason for a beat in place of those this window knows of; null takes them back. Not undoable by itself. */
export function writeReason(variant: ScriptMap, beatId: string, reason: ChangeReason | null, window: number): void {
  for (const [rest] of entriesUnder(variant, keyPrefixes.reason)) {
    if (beatIdIn(rest) === beatId) variant.delete(keyPrefixes.reason + rest);
  }
  if (reason) variant.set(`${keyPrefixes.reason}${beatId}/${window}`, reason);
}

function together(reasons: readonly ChangeReason[]): ChangeReason {
  const whys = new Set(reasons.map(({ why }) => why).filter((why) => why !== ''));
  return { why: [...whys].join(AND), statements: [...new Set(reasons.flatMap(({ statements }) => statements))] };
}

/** Keys from before windows had keys of their own end with the beat. */
function beatIdIn(rest: string): string {
  return rest.split('/')[0]!;
}
