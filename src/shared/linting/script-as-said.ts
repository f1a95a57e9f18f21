import { beatsAsSaid } from '../scripts/script-plan.ts';
import type { Script } from '../scripts/script.ts';
import type { ScriptAsSaid } from './lint-finding.ts';

/** A script as the base (`variantId` null) or one variant says it, with what it inherits. */
export function scriptAsSaid(script: Script, variantId: string | null): ScriptAsSaid {
  return {
    mode: script.mode,
    beats: beatsAsSaid(script, variantId).map(({ id, kind, text, anchors }) => ({
      id,
      kind,
      text,
      anchored: anchors.length > 0,
    })),
  };
}
