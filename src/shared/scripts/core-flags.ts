import { compilePhrases, type FindPhrases } from '../linting/phrase-pattern.ts';
import { amountsIn, timesIn } from './core-words.ts';
import type { Beat, Script, Variant, VariantBeat } from './script.ts';

/** Words of a variant that may ask less of its pupil than the script asks of every pupil. A question, never a verdict. */
export interface CoreFlag {
  beatId: string;
  kind: 'dropped' | 'lowered' | 'fewer' | 'other-time';
  /** UTF-16 offsets into the variant's words for the beat, `to` exclusive; both 0 for what was dropped. */
  from: number;
  to: number;
  /** The very words: the variant's own, or those of the base that were dropped. */
  words: string;
  why: string;
}

/** What lowers an expectation, gravest first: of one sentence, only that is named. */
const lowering: { phrases: readonly string[]; why: string }[] = [
  {
    phrases: [
      "don't worry (about|if|too much)?",
      'do not worry (about|if|too much)?',
      'never mind (the|about)?',
      'no need to',
      "you (don't|do not|needn't|need not) (have to|need to)?",
      'you can (skip|leave|miss) (out)?',
      '(leave|miss) out',
      "(don't|do not) bother (with|about)?",
      "(i'll|i will|let me) (do|write|draw|find|fix|finish) ** for you",
      'skip',
    ],
    why: 'takes something away that every pupil is asked for',
  },
  {
    phrases: [
      '(only)? if you (can|like|want|wish|manage)',
      '(only)? if you feel (able|ready|like it)',
      '(only)? if it is not too (hard|much)',
      "(only)? if it isn't too (hard|much)",
      '(when|whenever|if) you have (time|a moment)',
      'if (there is|there’s) time',
      'as (much|many|far) as you can',
      'as long as you (like|want|need)',
      '(when|whenever) you (are|feel) ready',
      '(maybe|perhaps) (try|do|write|draw|find|use|have a go)',
      'you (might|may) (like|want) to',
      'optional',
      'up to you',
    ],
    why: 'lets this pupil choose whether to do it',
  },
  {
    phrases: [
      '(an)? easier (one|ones|way|task|version)',
      '(a)? simpler (one|ones|task|version)',
      '(that is|that’s|is) (enough|plenty)',
      '(a|one|two|three|half|some|any) * will do',
      '(the|your) first (one|two|half|part|few) only',
      'only (the|your) first (one|two|half|part|few)',
      'half of (it|them|the|your)',
      'a little (go|try)',
    ],
    why: 'puts something easier in its place',
  },
  {
    phrases: ['just', 'simply', 'only (do|write|try|use|find|draw|say|need|have)'],
    why: 'makes the next step sound like less than it is',
  },
];

/** "Just" of time, of likeness and of what was done already asks nothing less of anybody. */
const INNOCENT_JUST =
  /\b(?:not just|(?:have|has|had|you['’]ve|was|is) just|just (?:as|like|right|now|before|after|above|below|under|over|how|what|where|why))\b/giu;

/** An amount counts where something is asked for, not where something is told of the work. */
const ASKS =
  /(?<!\p{L})(?:write|give|find|add|draw|do|try|use|choose|pick|answer|show|explain|need|make|say|name|tell|underline|circle|check|correct|copy|finish|only|just)(?!\p{L})/iu;

const LATER = ['later', 'tomorrow', 'next (week|lesson|time)', 'at home', 'for homework', 'after (school|the lesson)'];
const NOW = ['now', 'today', 'this lesson', 'straight away', 'right away', 'at once', 'before (break|lunch|the end)'];
const isForLater = compilePhrases(LATER);
const isForNow = compilePhrases(NOW);

/**
 * Where a variant's own words drop or lower what the script asks of every pupil: its expectation, the next step and the
 * time to act. Only words the base does not have itself are named.
 *
 * It reads words and not sense, and is known to be wrong about: "just" as a soft beginning ("Just look at line two");
 * comfort that lowers nothing ("Don't worry about crossing out"); "skip" as a sum's word ("skip count in fives"); a
 * smaller number of something that is a step on the way ("Write one reason, then the other"); and time for something
 * else ("Read it for two minutes first"). Other words for less ("see how far you get") pass unnoticed.
 */
export function coreFlags(script: Pick<Script, 'expectation' | 'beats'>, variant: Pick<Variant, 'beats'>): CoreFlag[] {
  const core = script.beats.filter(({ core, kind }) => core || kind === 'action' || kind === 'time-to-act');
  const asked = [script.expectation, ...core.map(({ text }) => text)].join('\n');
  return variant.beats
    .filter(({ source }) => source === 'own')
    .flatMap((beat) => {
      const base = script.beats.find(({ id }) => id === beat.id);
      return [
        ...dropped(beat, base, variant),
        ...lowered(beat, base),
        ...fewer(beat, asked),
        ...otherTime(beat, asked),
      ];
    })
    .filter((flag, index, all) => all.findIndex((one) => saysTheSame(one, flag, variant)) === index);
}

/** Whether two flags are one to a reader: the same words, or of the same kind in one sentence, where the first is the gravest. */
function saysTheSame(one: CoreFlag, flag: CoreFlag, { beats }: Pick<Variant, 'beats'>): boolean {
  if (one.kind !== flag.kind) return false;
  if (one.words === flag.words) return true;
  if (one.kind === 'dropped' || one.beatId !== flag.beatId) return false;
  const text = beats.find(({ id }) => id === flag.beatId)?.text ?? '';
  return sentenceStart(text, one.from) === sentenceStart(text, flag.from);
}

function sentenceStart(text: string, at: number): number {
  return Math.max(...['.', '!', '?', '\n'].map((end) => text.lastIndexOf(end, at - 1)));
}

function dropped(beat: VariantBeat, base: Beat | undefined, variant: Pick<Variant, 'beats'>): CoreFlag[] {
  if (!base || (beat.kind !== 'action' && beat.kind !== 'time-to-act')) return [];
  const drop = (words: string, why: string): CoreFlag => ({
    beatId: beat.id,
    kind: 'dropped',
    from: 0,
    to: 0,
    words,
    why,
  });
  if (beat.text.trim() === '')
    return base.text.trim() === '' ? [] : [drop(base.text, 'is not said to this pupil at all')];
  const said = variant.beats.map(({ text }) => text).join('\n');
  const things = new Set(amountsIn(said).map(({ thing }) => thing));
  const amounts = amountsIn(base.text).filter(({ thing }) => !things.has(thing));
  const times = timesIn(said).length > 0 ? [] : timesIn(base.text);
  return [...amounts, ...times].map(({ from, to }) => drop(base.text.slice(from, to), 'is not said to this pupil'));
}

function lowered(beat: VariantBeat, base: Beat | undefined): CoreFlag[] {
  const innocent = [...beat.text.matchAll(INNOCENT_JUST)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  const isInnocent = (at: number) => innocent.some(([from, to]) => from <= at && at < to);
  return lowering.flatMap(({ phrases, why }) => {
    const find: FindPhrases = compilePhrases(phrases);
    const inBase = new Set(find(base?.text ?? '').map(({ from, to }) => asCompared(base!.text.slice(from, to))));
    return find(beat.text)
      .map(({ from, to }) => flag(beat, 'lowered', from, to, why))
      .filter(({ from, words }) => !isInnocent(from) && !inBase.has(asCompared(words)));
  });
}

function fewer(beat: VariantBeat, asked: string): CoreFlag[] {
  const amounts = amountsIn(asked);
  return amountsIn(beat.text).flatMap(({ amount, thing, from, to }) => {
    const most = Math.max(0, ...amounts.filter((core) => core.thing === thing).map((core) => core.amount));
    const before =
      beat.text
        .slice(0, from)
        .split(/[.!?\n]/)
        .at(-1) ?? '';
    return amount < most && ASKS.test(before)
      ? [flag(beat, 'fewer', from, to, `is fewer than the ${most} every pupil is asked for`)]
      : [];
  });
}

function otherTime(beat: VariantBeat, asked: string): CoreFlag[] {
  const core = timesIn(asked);
  const lengths =
    core.length === 0 ? [] : timesIn(beat.text).filter(({ seconds }) => core.every((one) => one.seconds !== seconds));
  const moments = isForNow(asked).length > 0 && isForLater(asked).length === 0 ? isForLater(beat.text) : [];
  return [...lengths, ...moments].map(({ from, to }) =>
    flag(beat, 'other-time', from, to, 'is not the time every pupil is given'),
  );
}

function flag(beat: VariantBeat, kind: CoreFlag['kind'], from: number, to: number, why: string): CoreFlag {
  return { beatId: beat.id, kind, from, to, words: beat.text.slice(from, to), why };
}

function asCompared(words: string): string {
  return words.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ');
}
