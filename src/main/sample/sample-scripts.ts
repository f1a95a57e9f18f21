import * as Y from 'yjs';
import type { Id, MakeId } from '../../shared/ids.ts';
import type { Role } from '../../shared/library/person.ts';
import { planRehearsal } from '../../shared/rehearsals/take-from-rehearsal.ts';
import type { Take } from '../../shared/rehearsals/take.ts';
import { readScripts } from '../../shared/scripts/read-scripts-doc.ts';
import { beatText, createScript } from '../../shared/scripts/script-doc.ts';
import type { BeatKind, Script } from '../../shared/scripts/script.ts';
import { addVariant, overrideBeat } from '../../shared/scripts/variant-doc.ts';
import { reviewDay } from './review-day.ts';
import type { SampleScript } from './sample-class-record.ts';

const MINUTE_MS = 60_000;

export interface ScriptsPlace {
  artefactId: Id;
  personWith: (role: Role) => Id;
  wordsPerMinute: number;
  /** Milliseconds since 1970; scripts and takes count back from here. */
  startedAt: number;
  makeId: MakeId;
}

/** An artefact's scripts as one Yjs update, and the takes that were kept of them. */
export function sampleScripts(
  scripts: readonly SampleScript[],
  place: ScriptsPlace,
): { update: Uint8Array; takes: Take[] } {
  const doc = new Y.Doc();
  const takes = scripts.flatMap((sample) => {
    const script = writeScript(doc, sample, place);
    return sample.takes.map((take) => sampleTake(take, script, place));
  });
  return { update: Y.encodeStateAsUpdate(doc), takes };
}

function writeScript(doc: Y.Doc, sample: SampleScript, place: ScriptsPlace): Script {
  const { makeId, startedAt } = place;
  const scriptId = makeId();
  const madeAt = Math.round(startedAt - sample.minutesAgo * MINUTE_MS);
  const read = () => readScripts(doc).find(({ id }) => id === scriptId) as Script;

  const { title, mode } = sample;
  createScript(doc, { id: scriptId, title, mode, personId: place.personWith(sample.by), madeAt }, makeId);
  const beats = read().beats;
  for (const beat of beats) beatText(doc, { scriptId, variantId: null }, beat.id)?.insert(0, sample.beats[beat.kind]);

  sample.variants.forEach(({ name, profile, words }, index) => {
    const variant = { scriptId, variantId: makeId() };
    addVariant(doc, variant, { name, profile, madeAt: madeAt + (index + 1) * MINUTE_MS });
    for (const beat of beats) {
      const own = words[beat.kind];
      if (own === undefined) continue;
      overrideBeat(doc, variant, beat.id);
      const text = beatText(doc, variant, beat.id);
      text?.delete(0, text.length);
      text?.insert(0, own);
    }
  });
  return read();
}

function sampleTake(sample: SampleScript['takes'][number], script: Script, place: ScriptsPlace): Take {
  const variant = script.variants.find(({ name }) => name === sample.variant);
  const plan = planRehearsal(script, variant?.id ?? null, place.wordsPerMinute);
  const spent: Readonly<Record<BeatKind, number>> = sample.spent;
  return {
    version: 1,
    id: place.makeId(),
    artefactId: place.artefactId,
    choice: plan.choice,
    scriptTitle: plan.scriptTitle,
    variantName: plan.variantName,
    speakerId: place.personWith('ect'),
    pupilPlayedById: place.personWith('mentor'),
    startedAt: new Date(place.startedAt - sample.minutesAgo * MINUTE_MS).toISOString(),
    timings: plan.beats.map(({ id, kind, plannedMs }) => ({
      beatId: id,
      kind,
      spentMs: Math.round(spent[kind] * 1000),
      plannedMs,
    })),
    pausedMs: Math.round(sample.pausedSeconds * 1000),
    mentorNote: sample.mentorNote,
    reviewOn: reviewDay(place.startedAt, sample.reviewInDays),
  };
}
