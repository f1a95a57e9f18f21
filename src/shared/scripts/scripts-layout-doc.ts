import * as Y from 'yjs';

/**
 * `scripts.log` as a Y.Doc:
 *
 *     scripts: id → { title, mode, personId, madeAt, expectation: Y.Text,
 *                     beats:    id → { kind, title, core, position, text: Y.Text,
 *                                      'anchor/<annotationId>': { pageId, personId, order } },
 *                     variants: id → { name, profile, madeAt, texts: '<beatId>/<window>' → Y.Text,
 *                                      'reason/<beatId>/<window>': { why, statements },
 *                                      'seen/<beatId>': what the base said when last looked at },
 *                     'dismissed/<rule>/<beatId>/<words>': { ruleId, beatId, words, note, personId, at },
 *                     'landing/redraft': artefactId, 'landing/next-time': words,
 *                     'landing/beat/<beatId>': { outcome, note } }
 *
 * Beats are a map with a `position` each rather than an array, because an array entry can only be moved by copying it,
 * and what the other person types into the original meanwhile would be lost. What was added to the format later has flat
 * keys with a prefix: a nested map that two people begin at the same moment keeps only one of the two. For the same
 * reason a variant's own words and their reason lie under a key of the window that began them; before, they lay under the
 * beat's id alone.
 */
export type ScriptMap = Y.Map<unknown>;

const SCRIPTS = 'scripts';

/** Prefixes of the flat keys. */
export const keyPrefixes = {
  anchor: 'anchor/',
  reason: 'reason/',
  seen: 'seen/',
  dismissed: 'dismissed/',
  landedBeat: 'landing/beat/',
} as const;

/** Keys of the landing's two single facts. */
export const landingKeys = { redraft: 'landing/redraft', nextTime: 'landing/next-time' } as const;

/** All scripts of the document, readable or not. */
export function scriptsOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap(SCRIPTS);
}

/** The nested map under `key`, or null when there is none. */
export function mapIn(parent: Y.Map<unknown> | null, key: string): ScriptMap | null {
  const value = parent?.get(key);
  return value instanceof Y.Map ? value : null;
}

/** What a map holds under flat keys that begin with `prefix`: the rest of each key, and its value. */
export function entriesUnder(map: ScriptMap | null, prefix: string): [rest: string, value: unknown][] {
  return [...(map?.entries() ?? [])].flatMap(([key, value]) =>
    key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [],
  );
}

/** When among its beat's anchors one was added, from 1; 0 for what says nothing of it. */
export function orderOf(anchor: unknown): number {
  return typeof anchor === 'object' && anchor !== null && 'order' in anchor ? Number(anchor.order) || 0 : 0;
}
