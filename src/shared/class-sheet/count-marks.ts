import type { Annotation } from '../annotations/annotation.ts';
import { wordsOf } from '../annotations/finding-list.ts';
import { PROOF_READ, SLIPS_BEFORE_PROOF_READING } from '../marking/three-slips.ts';
import type { CountedWhat, SheetSection } from './class-sheet.ts';
import { withoutAliases } from './without-aliases.ts';

/** A piece of work and every mark on it that may be seen just now. */
export interface SheetPiece {
  artefactId: string;
  /** Empty where nobody gave one. Pieces of one alias are one pupil's. */
  alias: string;
  marks: readonly Annotation[];
}

/** Marks that say the same thing. */
export interface MarkGroup {
  key: string;
  section: SheetSection;
  what: CountedWhat;
  words: string;
  marks: number;
  /** Ids of the pieces it stands on, in the order they were given. */
  from: string[];
}

/**
 * The marks in groups that say the same, those on most pieces first. A code says what it means, with what was noted at
 * it; other marks say their own words, where no alias is left in them. Each mark counts once: what kind of error it is comes before what kind of finding.
 */
export function groupMarks(pieces: readonly SheetPiece[]): MarkGroup[] {
  const aliases = pieces.map(({ alias }) => alias);
  const groups = new Map<string, Gathered>();
  for (const { artefactId, marks } of pieces) {
    for (const mark of marks) {
      const said = classify(mark, (words) => withoutAliases(words, aliases));
      if (!said) continue;
      const group: Gathered = groups.get(said.key) ?? { ...said, marks: 0, from: [], notes: new Map() };
      groups.set(said.key, group);
      group.marks += 1;
      if (!group.from.includes(artefactId)) group.from.push(artefactId);
      if (said.note !== '') group.notes.set(sameWords(said.note), said.note);
    }
  }
  return [...groups.values()]
    .map(({ key, section, what, words, marks, from, notes }) => ({
      ...{ key, section, what, marks, from },
      words: withNotes(words, [...notes.values()]),
    }))
    .sort((a, b) => b.from.length - a.from.length || b.marks - a.marks || a.words.localeCompare(b.words, 'en-GB'));
}

/** Ids of the pieces with a page on which the rest is the pupil's to find: three slips or more, or a prompt to proof-read. */
export function piecesToProofRead(pieces: readonly SheetPiece[]): string[] {
  return pieces
    .filter(({ marks }) => {
      const asked = marks.some((mark) => mark.kind === 'stamp' && isProofRead(mark.code.codeId));
      const byPage = Map.groupBy(
        marks.filter(({ errorKind }) => errorKind === 'slip'),
        ({ pageId }) => pageId,
      );
      return asked || [...byPage.values()].some((slips) => slips.length >= SLIPS_BEFORE_PROOF_READING);
    })
    .map(({ artefactId }) => artefactId);
}

/** Notes shown at a code; more would be a list nobody reads. */
const MOST_NOTES = 3;

/** A group in the making, with what was noted at its codes, each note once. */
type Gathered = MarkGroup & { notes: Map<string, string> };

type Classified = Pick<MarkGroup, 'key' | 'section' | 'what' | 'words'> & { note: string };

function classify(mark: Annotation, withoutNames: (words: string) => string): Classified | null {
  const note = withoutNames((mark.comment ?? '').trim());
  if (mark.kind === 'stamp' && isProofRead(mark.code.codeId)) return null;
  const meaning = mark.kind === 'stamp' ? mark.code.meaning || mark.code.symbol : null;
  const isSpelling = meaning !== null && /spell/i.test(meaning);
  if (isSpelling && mark.errorKind !== 'misunderstanding') {
    // What is noted at a spelling code is the word itself.
    const words = note || 'Spelling, marked without the word';
    return { key: keyOf('spellings', words), section: 'spellings', what: 'spelling', words, note: '' };
  }
  const kind = sectionOf(mark);
  if (!kind) return null;
  const words = meaning ?? withoutNames(wordsOf(mark));
  const said = words || (kind.what === 'strength' ? 'Marked as a strength, without words' : 'Marked, without words');
  return { key: keyOf(kind.section, said), ...kind, words: said, note: meaning === null ? '' : note };
}

function sectionOf({ errorKind, finding }: Annotation): Pick<MarkGroup, 'section' | 'what'> | null {
  if (errorKind === 'misunderstanding') return { section: 'reteach', what: 'misunderstanding' };
  if (errorKind === 'slip') return { section: 'slips', what: 'slip' };
  if (finding === 'strength') return { section: 'well', what: 'strength' };
  if (finding === 'opportunity') return { section: 'unsaid', what: 'opportunity' };
  return null;
}

function isProofRead(codeId: string): boolean {
  return codeId === PROOF_READ.id;
}

function withNotes(words: string, notes: readonly string[]): string {
  if (notes.length === 0) return words;
  const more = notes.length > MOST_NOTES ? '; …' : '';
  return `${words}: ${notes.slice(0, MOST_NOTES).join('; ')}${more}`.slice(0, 1000);
}

function keyOf(section: SheetSection, words: string): string {
  return `${section}/${sameWords(words)}`.slice(0, 400);
}

/** Words as they are compared: without capitals, spacing and a stop at the end. */
function sameWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.!\s]+$/, '')
    .trim();
}
