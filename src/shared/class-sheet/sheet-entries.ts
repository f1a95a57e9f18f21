import { sheetSections, type ClassSheet, type CountedEntry, type SheetSection } from './class-sheet.ts';

/** Where an entry's words come from. */
export type EntrySource =
  /** As counted. */
  | 'counted'
  /** Counted, but in people's own words. */
  | 'reworded'
  /** People's own words for what is not counted any more. */
  | 'kept'
  /** Written by hand. */
  | 'by-hand';

/** An entry as it stands on the sheet. */
export interface SheetEntry {
  key: string;
  section: SheetSection;
  words: string;
  source: EntrySource;
  counted: CountedEntry['counted'] | null;
  /** The pieces it rests on. */
  from: string[];
  leftOut: boolean;
}

const BY_HAND = 'hand/';

/** The key of an entry somebody writes themselves. */
export function keyByHand(id: string): string {
  return `${BY_HAND}${id}`;
}

/**
 * The entries of a sheet, section by section: what was counted, with people's own words in its place where they wrote
 * some, then what only they wrote.
 */
export function entriesOf(sheet: Pick<ClassSheet, 'counting' | 'edits'>): SheetEntry[] {
  const counted = sheet.counting.entries.map((entry): SheetEntry => {
    const edit = sheet.edits[entry.key];
    const { key, section, from } = entry;
    const words = edit?.words ?? entry.words;
    const source = edit && edit.words !== null ? 'reworded' : 'counted';
    return {
      ...{ key, words, source, counted: entry.counted, from },
      section: edit?.movedTo ?? section,
      leftOut: edit?.leftOut ?? entry.spare,
    };
  });
  const known = new Set(counted.map(({ key }) => key));
  const own = Object.entries(sheet.edits).flatMap(([key, { section, movedTo, words, leftOut, from }]): SheetEntry[] => {
    if (known.has(key) || words === null) return [];
    const source = key.startsWith(BY_HAND) ? 'by-hand' : 'kept';
    const stands = movedTo ?? section;
    return [{ key, section: stands, words, source, counted: null, from, leftOut: leftOut ?? false }];
  });
  const all = [...counted, ...own];
  return sheetSections.flatMap((section) => all.filter((entry) => entry.section === section));
}
