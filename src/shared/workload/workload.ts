import { z } from 'zod';

/** A way of giving one and the same feedback to a class. */
export const feedbackWays = ['written', 'codes', 'whole-class', 'spoken'] as const;
export type FeedbackWay = (typeof feedbackWays)[number];

const minutes = z.number().min(0).max(120);

/** What a sum of marking time assumes; all of it is for the people at the table to change. */
export const workloadSchema = z.object({
  pupils: z.number().int().min(0).max(60),
  timesAYear: z.number().int().min(0).max(200),
  /** Minutes to read one piece, for the ways that look at the work after the lesson. */
  readMinutes: minutes,
  /** Minutes to write to one pupil, besides reading. */
  writeMinutes: minutes,
  /** Minutes to mark one piece with codes, besides reading. */
  codeMinutes: minutes,
  /** Minutes to put together one sheet for the class, however many pupils there are. */
  sheetMinutes: minutes,
  /** Minutes to speak with one pupil while the class works. */
  speakMinutes: minutes,
});
export type Workload = z.infer<typeof workloadSchema>;

/**
 * Where the sums begin. Six times a year is once a half term. Two minutes a piece, coded, is the worked example of the
 * figures we read (2 min × 27 pupils × 6); one school told of two to three hours of written marking a set and of under
 * one for a whole-class sheet, which is an anecdote; the rest are our guesses. None of them is a finding.
 */
export const STARTING_WORKLOAD: Omit<Workload, 'pupils'> = {
  timesAYear: 6,
  readMinutes: 1,
  writeMinutes: 4,
  codeMinutes: 1,
  sheetMinutes: 20,
  speakMinutes: 1,
};

/** What one way costs. */
export interface WayCost {
  way: FeedbackWay;
  /** Minutes for one set of the class's work. */
  minutesASet: number;
  hoursAYear: number;
  /** Whether the time is the teacher's own, after the lesson, or time of the lesson itself. */
  when: 'after-lesson' | 'in-lesson';
}

/** What each way costs for a year, in the order of `feedbackWays`: minutes × pupils × times ÷ 60. */
export function costOfEachWay(workload: Workload): WayCost[] {
  return feedbackWays.map((way) => {
    const minutesASet = minutesForSet(way, workload);
    const when = way === 'spoken' ? 'in-lesson' : 'after-lesson';
    return { way, minutesASet, hoursAYear: (minutesASet * workload.timesAYear) / 60, when };
  });
}

/** Hours a year that each other way saves against `way`; below zero where it costs more. */
export function savedAgainst(costs: readonly WayCost[], way: FeedbackWay): { way: FeedbackWay; hoursAYear: number }[] {
  const measure = costs.find((cost) => cost.way === way)?.hoursAYear ?? 0;
  return costs
    .filter((cost) => cost.way !== way)
    .map((cost) => ({ way: cost.way, hoursAYear: measure - cost.hoursAYear }));
}

function minutesForSet(way: FeedbackWay, workload: Workload): number {
  const { pupils, readMinutes, writeMinutes, codeMinutes, sheetMinutes, speakMinutes } = workload;
  switch (way) {
    case 'written':
      return pupils * (readMinutes + writeMinutes);
    case 'codes':
      return pupils * (readMinutes + codeMinutes);
    case 'whole-class':
      // With nobody in the class there is no sheet to make either.
      return pupils === 0 ? 0 : pupils * readMinutes + sheetMinutes;
    case 'spoken':
      return pupils * speakMinutes;
  }
}
