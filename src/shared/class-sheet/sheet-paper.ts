import { dayInWords } from '../day-in-words.ts';
import { piecesCounted, type ClassSheet, type SheetSection } from './class-sheet.ts';
import { entriesOf, type SheetEntry } from './sheet-entries.ts';
import { countedInWords, sectionNames } from './sheet-words.ts';
import { withoutAliases } from './without-aliases.ts';

/** One line of a sheet as it is read on paper, on the wall or in a Word file. */
export interface PaperLine {
  /** Whom it is about; null where it is about everybody. */
  who: string | null;
  words: string;
  /** What it was counted from; null where the reader is not to be troubled with it. */
  aside: string | null;
}

export interface PaperSection {
  section: SheetSection;
  title: string;
  lines: PaperLine[];
}

/** A sheet to be read and not edited. Sections without lines are left out. */
export interface SheetPaper {
  title: string;
  subtitle: string;
  sections: PaperSection[];
}

/** The teacher's own copy: everything on the sheet, and what it was counted from. `nameOf` names a pupil's piece. */
export function teachersPaper(sheet: ClassSheet, nameOf: (artefactId: string) => string): SheetPaper {
  const { counting } = sheet;
  const pieces = piecesCounted(counting);
  return {
    title: sheet.title,
    subtitle: `${pieces} ${pieces === 1 ? 'piece' : 'pieces'} of work, counted on ${dayInWords(counting.at)}`,
    sections: sections(entriesOf(sheet), (entry) => ({
      who: entry.section === 'see-next' && entry.from[0] !== undefined ? nameOf(entry.from[0]) : null,
      words: entry.words,
      aside: countedInWords(entry, pieces),
    })),
  };
}

/**
 * What may be shown to the room: no word about whom to see, no counts, and no alias in the title or any line, not even
 * where somebody typed one. The task to start with stands first: it is what the class does on coming in, and a projector
 * shows the top of a page.
 */
export function roomPaper(sheet: ClassSheet, aliases: readonly string[]): SheetPaper {
  const forRoom = entriesOf(sheet).filter(({ section }) => section !== 'see-next');
  const isStarter = ({ section }: SheetEntry) => section === 'starter';
  const ordered = [...forRoom.filter(isStarter), ...forRoom.filter((entry) => !isStarter(entry))];
  return {
    title: withoutAliases(sheet.title, aliases),
    subtitle: '',
    sections: sections(ordered, ({ words }) => ({ who: null, words: withoutAliases(words, aliases), aside: null })),
  };
}

function sections(entries: readonly SheetEntry[], asLine: (entry: SheetEntry) => PaperLine): PaperSection[] {
  const shown = entries.filter(({ leftOut, words }) => !leftOut && words.trim() !== '');
  return [...Map.groupBy(shown, ({ section }) => section)].map(([section, found]) => ({
    section,
    title: sectionNames[section],
    lines: found.map(asLine),
  }));
}
