import { minutesOfScript, HANDWRITING_PACE, type ScriptLength } from '../../shared/workload/script-cost.ts';
import { savedAgainst, type FeedbackWay, type WayCost, type Workload } from '../../shared/workload/workload.ts';

export const wayNames: Record<FeedbackWay, string> = {
  written: 'Written to each pupil',
  codes: 'Marking codes',
  'whole-class': 'Whole-class sheet',
  spoken: 'Spoken in the lesson',
};

/** Hours as people say them: to a tenth, and without a nought after the point. */
export function hoursInWords(hours: number): string {
  const tenths = Math.round(hours * 10) / 10;
  return `${tenths.toLocaleString('en-GB')} ${tenths === 1 ? 'hour' : 'hours'}`;
}

/** The sum behind a way's figure, so that anybody can check it. */
export function sumInWords(way: FeedbackWay, workload: Workload): string {
  const { pupils, timesAYear, readMinutes, writeMinutes, codeMinutes, sheetMinutes, speakMinutes } = workload;
  const people = pupils === 1 ? '1 pupil' : `${pupils} pupils`;
  const times = timesAYear === 1 ? 'once' : `${timesAYear} times`;
  const each = (minutes: string) => `${minutes} min × ${people} × ${times}`;
  switch (way) {
    case 'written':
      return each(`(${readMinutes} + ${writeMinutes})`);
    case 'codes':
      return each(`(${readMinutes} + ${codeMinutes})`);
    case 'whole-class':
      return `(${readMinutes} min × ${people} + ${sheetMinutes} min) × ${times}`;
    case 'spoken':
      return `${each(String(speakMinutes))}, in lesson time`;
  }
}

/** What a way saves or costs against writing to each pupil; empty where there is nothing to compare. */
export function againstWriting(costs: readonly WayCost[], way: FeedbackWay): string {
  const saved = savedAgainst(costs, 'written').find((other) => other.way === way)?.hoursAYear;
  if (saved === undefined || Math.abs(saved) < 0.05) return way === 'written' ? '' : 'the same as writing to each';
  return saved > 0 ? `${hoursInWords(saved)} less` : `${hoursInWords(-saved)} more`;
}

/** Where the figure that came from the script comes from; null where none did. */
export function scriptInWords(script: ScriptLength | null): string | null {
  const minutes = script && minutesOfScript(script);
  if (!script || minutes === null) return null;
  const pace = script.mode === 'spoken' ? script.wordsPerMinute : HANDWRITING_PACE;
  const doing = script.mode === 'spoken' ? 'said' : 'written by hand';
  return `This script: ${script.words} words, ${doing} at ${pace} a minute`;
}

/** The comparison as plain text, for a message to whoever decides. */
export function comparisonAsText(costs: readonly WayCost[], workload: Workload): string {
  const rows = costs.map(({ way, hoursAYear }) => {
    return `${wayNames[way]}: ${hoursInWords(hoursAYear)} a year (${sumInWords(way, workload)})`;
  });
  return ['What this feedback costs in time, by our own figures', ...rows, HONEST_NOTE].join('\n');
}

/** What the figures do not say. Source: EEF, Teacher Feedback to Improve Pupil Learning, 2021. */
export const HONEST_NOTE =
  'Time is one side of it. The figures are assumptions, not findings, and say nothing about which way helps pupils more: written and spoken feedback can both be worth having (EEF, 2021). What counts is that pupils get time to act on it.';
