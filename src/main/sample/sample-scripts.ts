import * as Y from 'yjs';
import type { Id, MakeId } from '../../shared/ids.ts';
import type { Role } from '../../shared/library/person.ts';
import { goFrom, startingSettings, stepGo } from '../../shared/rehearsals/go.ts';
import { COUNT_IN_MS } from '../../shared/rehearsals/rehearsal-clock.ts';
import { planRehearsal } from '../../shared/rehearsals/rehearsal-plan.ts';
import { endedGo, takeFromGo } from '../../shared/rehearsals/take-from-go.ts';
import type { Take } from '../../shared/rehearsals/take.ts';
import { readScripts } from '../../shared/scripts/read-scripts-doc.ts';
import { addAnchor, beatText, createScript, expectationText } from '../../shared/scripts/script-doc.ts';
import type { BeatAnchor, Script } from '../../shared/scripts/script.ts';
import { addVariant, overrideBeat, setReason } from '../../shared/scripts/variant-doc.ts';
import { USUAL_STATEMENT } from '../../shared/scripts/variant-reasons.ts';
import { reviewDay } from './review-day.ts';
import type { SampleScript } from './sample-class-record.ts';

const MINUTE_MS = 60_000;

export interface ScriptsPlace {
  artefactId: Id;
  /** The marks that lie on the artefact, by what a script calls them. */
  marksByName: ReadonlyMap<string, BeatAnchor>;
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
  expectationText(doc, scriptId)?.insert(0, sample.expectation);
  for (const { id: beatId, kind } of beats) {
    beatText(doc, { scriptId, variantId: null }, beatId)?.insert(0, sample.beats[kind]);
    for (const name of sample.anchors[kind] ?? []) {
      const anchor = place.marksByName.get(name);
      if (!anchor) throw new Error(`The script “${title}” is about a mark “${name}” that nobody made`);
      addAnchor(doc, { scriptId, beatId }, anchor);
    }
  }

  sample.variants.forEach(({ name, profile, words }, index) => {
    const variant = { scriptId, variantId: makeId() };
    addVariant(doc, variant, { name, profile, madeAt: madeAt + (index + 1) * MINUTE_MS });
    for (const beat of beats) {
      const own = words[beat.kind];
      if (own === undefined) continue;
      overrideBeat(doc, variant, beat.id);
      const text = beatText(doc, variant, beat.id);
      text?.delete(0, text.length);
      text?.insert(0, own.text);
      setReason(doc, variant, beat.id, { why: own.why, statements: [USUAL_STATEMENT] });
    }
  });
  return read();
}

/** A take as if it had been spoken: each beat for its time, and one pause before its end. */
function sampleTake(sample: SampleScript['takes'][number], script: Script, place: ScriptsPlace): Take {
  const variant = script.variants.find(({ name }) => name === sample.variant);
  const plan = planRehearsal(script, variant?.id ?? null, place.wordsPerMinute);
  const decided = {
    artefactId: place.artefactId,
    plan,
    speakerId: place.personWith('ect'),
    pupilPlayedById: place.personWith('mentor'),
    settings: startingSettings,
    aim: '',
  };
  const startedAt = new Date(place.startedAt - sample.minutesAgo * MINUTE_MS).toISOString();
  let go = stepGo(goFrom(decided, { takeId: place.makeId(), startedAt }), { type: 'start' }, 0);
  let now = COUNT_IN_MS;
  const after = (seconds: number, type: 'next-beat' | 'pause' | 'resume' | 'end') => {
    now += Math.round(seconds * 1000);
    go = stepGo(go, { type }, now);
  };
  plan.beats.forEach(({ kind }, index) => {
    const isLast = index === plan.beats.length - 1;
    after(sample.spent[kind], isLast ? 'pause' : 'next-beat');
  });
  after(sample.pausedSeconds, 'resume');
  after(0, 'end');
  const { worked, toTry, nextAim } = sample;
  const said = { ...go, draft: { ...go.draft, worked, toTry, nextAim } };
  return takeFromGo(endedGo(said), {
    pupil: null,
    sound: null,
    reviewOn: reviewDay(place.startedAt, sample.reviewInDays),
  });
}
