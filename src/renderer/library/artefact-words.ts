import type { ArtefactKind, ArtefactSummary } from '../../shared/library/artefact.ts';

/** What people call each kind of pupil work. */
export const kindNames: Record<ArtefactKind, string> = {
  'exercise-book': 'Exercise book',
  'marked-assessment': 'Marked assessment',
  'learning-record': 'Learning record',
  'practical-work': 'Practical work',
  homework: 'Homework',
  other: 'Something else',
};

/** "1 page", "3 pages", "2 pieces of work". */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** Whether the day has come on which somebody should decide again whether to keep it. */
export function isReviewDue(artefact: Pick<ArtefactSummary, 'reviewOn'>, today: string): boolean {
  return artefact.reviewOn <= today;
}
