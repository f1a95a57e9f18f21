import { paletteSchema, type Code, type Palette } from '../../../shared/marking/palette.ts';

/** A new code at the end of a palette, to be filled in. */
export function withNewCode(palette: Palette, id: string): Palette {
  const code: Code = { id, symbol: '', meaning: '', pupilMeaning: '', errorKind: 'slip', colour: 'red' };
  return { ...palette, codes: [...palette.codes, code] };
}

/** The code at `index` changed; a field set to undefined is taken out. */
export function withCode(palette: Palette, index: number, change: Partial<Code>): Palette {
  const merged: Record<string, unknown> = { ...palette.codes[index]!, ...change };
  const entries = Object.entries(merged).filter(([, value]) => value !== undefined);
  return { ...palette, codes: palette.codes.with(index, Object.fromEntries(entries) as Code) };
}

/** The code at `index` one place up or down. */
export function withMovedCode(palette: Palette, index: number, step: 1 | -1): Palette {
  const target = index + step;
  const here = palette.codes[index];
  const there = palette.codes[target];
  if (!here || !there) return palette;
  return { ...palette, codes: palette.codes.with(index, there).with(target, here) };
}

export function withoutCode(palette: Palette, index: number): Palette {
  return { ...palette, codes: palette.codes.toSpliced(index, 1) };
}

/** Why a palette cannot be saved yet, or null. */
export function whatIsMissing(palette: Palette): string | null {
  if (palette.name.trim() === '') return 'The palette needs a name.';
  const incomplete = palette.codes.filter(
    ({ symbol, meaning, pupilMeaning }) => !symbol.trim() || !meaning.trim() || !pupilMeaning.trim(),
  );
  if (incomplete.length > 0) {
    return 'Every code needs what is written on the page, what it means, and what pupils read.';
  }
  return paletteSchema.safeParse(palette).success
    ? null
    : 'A symbol has at most six characters, and a key is one letter.';
}
