import type { Code } from './palette.ts';

/** Two codes of one palette that a person could not tell apart, by their symbol or by their key. */
export interface CodeClash {
  by: 'symbol' | 'key';
  /** What they share. */
  value: string;
  codeIds: readonly string[];
}

type Told = Pick<Code, 'id' | 'symbol' | 'key'>;

/** Codes that share a symbol (however it is written) or a key, in the order of the palette. */
export function codeClashes(codes: readonly Told[]): CodeClash[] {
  return [
    ...sharedBy(codes, 'symbol', ({ symbol }) => symbol.trim().toLowerCase()),
    ...sharedBy(codes, 'key', ({ key }) => key ?? ''),
  ];
}

/** A sentence about a clash, for whoever edits the palette. */
export function clashSentence(clash: CodeClash, codes: readonly Pick<Code, 'id' | 'meaning'>[]): string {
  const meanings = clash.codeIds.map(
    (id) => codes.find((code) => code.id === id)?.meaning || 'a code without a meaning',
  );
  const list = `${meanings.slice(0, -1).join(', ')} and ${meanings.at(-1)}`;
  return clash.by === 'symbol'
    ? `“${clash.value}” stands for ${list}. A pupil cannot tell which is meant.`
    : `The key ${clash.value.toUpperCase()} belongs to ${list}. It chooses the first of them.`;
}

function sharedBy<C extends Told>(codes: readonly C[], by: CodeClash['by'], valueOf: (code: C) => string): CodeClash[] {
  const groups = Map.groupBy(codes, valueOf);
  return [...groups].flatMap(([value, group]) =>
    value !== '' && group.length > 1 ? [{ by, value: group[0]![by] ?? value, codeIds: group.map(({ id }) => id) }] : [],
  );
}
