import type { Annotation, StampAnnotation } from '../annotations/annotation.ts';
import type { ErrorKind } from './palette.ts';

/** How often one code stands on some pages. Codes are told apart by what is written and what it means. */
export interface CodeCount {
  symbol: string;
  meaning: string;
  count: number;
  slips: number;
  misunderstandings: number;
}

/** The code stamps among marks. */
export function stampsOf(annotations: readonly Annotation[]): StampAnnotation[] {
  return annotations.filter((annotation) => annotation.kind === 'stamp');
}

/** How often each code was stamped, most often first. A palette that has changed since does not change the sums. */
export function tallyCodes(annotations: readonly Annotation[]): CodeCount[] {
  const groups = Map.groupBy(stampsOf(annotations), ({ code }) => `${code.symbol}\n${code.meaning}`);
  return [...groups.values()]
    .map((stamps) => ({
      symbol: stamps[0]!.code.symbol,
      meaning: stamps[0]!.code.meaning,
      count: stamps.length,
      slips: ofKind(stamps, 'slip'),
      misunderstandings: ofKind(stamps, 'misunderstanding'),
    }))
    .sort((a, b) => b.count - a.count || a.meaning.localeCompare(b.meaning, 'en-GB'));
}

/** A code over several pieces of work: how often, and in how many of them. */
export interface SetCount extends CodeCount {
  pieces: number;
}

/** Tallies over a class set; each entry of `pieces` holds every mark on one piece. Codes in most pieces come first. */
export function tallySet(pieces: readonly (readonly Annotation[])[]): SetCount[] {
  const keyOf = ({ symbol, meaning }: CodeCount) => `${symbol}\n${meaning}`;
  const inPieces = new Map<string, number>();
  for (const count of pieces.flatMap((annotations) => tallyCodes(annotations))) {
    inPieces.set(keyOf(count), (inPieces.get(keyOf(count)) ?? 0) + 1);
  }
  return tallyCodes(pieces.flat())
    .map((count) => ({ ...count, pieces: inPieces.get(keyOf(count)) ?? 0 }))
    .sort((a, b) => b.pieces - a.pieces || b.count - a.count);
}

function ofKind(stamps: readonly StampAnnotation[], kind: ErrorKind): number {
  return stamps.filter(({ errorKind }) => errorKind === kind).length;
}
