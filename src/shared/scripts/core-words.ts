/** An amount somebody asks for: "two reasons", "both fractions", "numbers three and four" is none. */
export interface AskedAmount {
  amount: number;
  /** What there are that many of, in lower case and without a plural s. */
  thing: string;
  from: number;
  to: number;
}

/** A stretch of time in words: "five minutes". */
export interface AskedTime {
  seconds: number;
  from: number;
  to: number;
}

const numberWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const roundNumbers: Record<string, number> = {
  'a single': 1,
  both: 2,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  sixty: 60,
};
const number = `\\d{1,3}|${[...numberWords, ...Object.keys(roundNumbers)].join('|')}`;
const secondsIn: Record<string, number> = { second: 1, minute: 60, min: 60, hour: 3600 };

const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}])(${number})\\s+(?:more\\s+|other\\s+|new\\s+|different\\s+|good\\s+|clear\\s+|of\\s+(?:the|your|these|those)\\s+)?(\\p{L}{3,})`,
  'giu',
);
const TIME = new RegExp(
  `(?<![\\p{L}\\p{N}])(half\\s+an?|an?|${number})\\s+(?:whole\\s+|more\\s+)?(second|minute|min|hour)s?(?!\\p{L})`,
  'giu',
);

/** Words after a number that do not say what is counted: "number two and …", "two or three". */
const NO_THING = new Set(['and', 'but', 'for', 'with', 'that', 'the', 'times', 'time', 'than', 'thing', 'out', 'way']);

/** Every amount of something in a text, without amounts of time. */
export function amountsIn(text: string): AskedAmount[] {
  return [...text.matchAll(AMOUNT)].flatMap(({ index, 0: whole, 1: count = '', 2: word = '' }) => {
    const thing = word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
    if (NO_THING.has(word.toLowerCase()) || thing in secondsIn) return [];
    return [{ amount: amountOf(count), thing, from: index, to: index + whole.length }];
  });
}

/** Every stretch of time in a text. */
export function timesIn(text: string): AskedTime[] {
  return [...text.matchAll(TIME)].map(({ index, 0: whole, 1: count = '', 2: unit = '' }) => ({
    seconds: amountOf(count) * (secondsIn[unit.toLowerCase()] ?? 0),
    from: index,
    to: index + whole.length,
  }));
}

function amountOf(words: string): number {
  const lower = words.toLowerCase();
  if (lower.startsWith('half')) return 0.5;
  if (lower === 'a' || lower === 'an') return 1;
  const place = numberWords.indexOf(lower);
  return place === -1 ? (roundNumbers[lower] ?? Number(lower)) : place + 1;
}
