import type { Beat, Script, Variant, VariantBeat } from '../../src/shared/scripts/script.ts';

/** A beat as it is read from a document, with only what a test cares about said. */
export function beatOf(said: Partial<Beat> & Pick<Beat, 'id'>): Beat {
  return { kind: 'notice', title: null, core: false, text: '', anchors: [], ...said };
}

/** A beat as a variant says it; in words of its own where nothing else is said. */
export function variantBeatOf(said: Partial<VariantBeat> & Pick<Beat, 'id'>): VariantBeat {
  return { ...beatOf(said), source: 'own', reason: null, baseMoved: null, ...said };
}

/** A variant for somebody unsure and keen in Year 4. */
export function variantOf(said: Partial<Variant> & Pick<Variant, 'id'>): Variant {
  const profile = { confidence: 'low', motivation: 'high', age: 'Year 4', priorAttainment: 'low' } as const;
  return { name: 'Bea', profile, beats: [], reasons: {}, ...said };
}

/** A spoken script of the early career teacher's. */
export function scriptOf(said: Partial<Script>): Script {
  return {
    id: 'script-1',
    title: 'Column addition',
    mode: 'spoken',
    personId: 'person-ect',
    madeAt: 1,
    expectation: '',
    beats: [],
    variants: [],
    dismissed: [],
    landing: null,
    ...said,
  };
}
