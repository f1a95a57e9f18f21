import type { CountedEntry, CountedWhat, SheetSection } from './class-sheet.ts';
import type { SheetEntry } from './sheet-entries.ts';

export const sectionNames: Record<SheetSection, string> = {
  well: 'What went well',
  reteach: 'To teach again',
  unsaid: 'To look at again',
  slips: 'Slips to put right',
  spellings: 'Spellings',
  'see-next': 'Who to see next',
  starter: 'A task to start with',
};

/** What a section is for, while it is empty. */
export const emptySections: Record<SheetSection, string> = {
  well: 'No strength was marked on these pieces yet.',
  reteach: 'No misunderstanding was marked on these pieces.',
  unsaid: 'Every opportunity says which kind of error it is.',
  slips: 'No slip was marked on these pieces.',
  spellings: 'No spelling was marked on these pieces.',
  'see-next': 'Nobody stands out by what was marked.',
  starter: 'Nothing was counted to start from. Write your own.',
};

/** What to do about a section, where that is not plain from its name. */
export const sectionHints: Partial<Record<SheetSection, string>> = {
  unsaid: 'Not said which: slip or misunderstanding. Move each to where it belongs.',
};

const whatWords: Record<CountedWhat, readonly [one: string, many: string]> = {
  strength: ['strength', 'strengths'],
  opportunity: ['opportunity', 'opportunities'],
  misunderstanding: ['misunderstanding', 'misunderstandings'],
  slip: ['slip', 'slips'],
  spelling: ['spelling', 'spellings'],
  page: ['piece with a full page', 'pieces with a full page'],
};

/** What an entry was counted from: "3 slips on 2 of 9 pieces". */
export function countedInWords({ counted, from, source, section }: SheetEntry, pieces: number): string {
  if (source === 'by-hand') return 'Written by hand';
  if (!counted) return 'Your own words; the marks it was counted from are not there any more';
  const said = sumInWords(section, counted, from.length, pieces);
  return source === 'reworded' ? `Your own words. Counted from ${said}` : `Counted from ${said}`;
}

function sumInWords(
  section: SheetSection,
  { what, marks }: CountedEntry['counted'],
  on: number,
  pieces: number,
): string {
  if (what === 'page') return `${on} of ${pieces} pieces`;
  const [one, many] = whatWords[what];
  if (section === 'see-next') {
    return `${marks} ${marks === 1 ? 'thing' : 'things'} to ${what === 'opportunity' ? 'look at' : 'teach'} again on this work`;
  }
  return `${marks} ${marks === 1 ? one : many} on ${on} of ${pieces} ${pieces === 1 ? 'piece' : 'pieces'}`;
}
