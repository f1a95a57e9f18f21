import { escapeText as escape } from '../../../shared/annotations/annotation-svg.ts';
import { dayInWords, momentInWords } from '../../../shared/day-in-words.ts';
import type { Person } from '../../../shared/library/person.ts';
import { clockFace } from '../../../shared/rehearsals/clock-face.ts';
import { plannedTotal } from '../../../shared/rehearsals/rehearsal-plan.ts';
import type { Take } from '../../../shared/rehearsals/take.ts';
import { timelineOf } from '../../../shared/rehearsals/take-timeline.ts';
import { sayTalkError } from '../../../shared/rehearsals/talk/talk-error.ts';
import { paceByBeat, type TalkReport } from '../../../shared/rehearsals/talk/talk-report.ts';
import { sayDuration } from '../../../shared/scripts/script-plan.ts';
import { beatLabel } from '../../../shared/scripts/script-words.ts';
import type { Paper } from '../../ui/paper/paper-root.ts';
import { timelineMarks } from '../after/timeline/timeline-marks.ts';
import { aimAnswers, nameOf, shareOfTalk, unrecordedInWords, whatPaceCounts, whatWasSaid } from '../rehearsal-words.ts';
import { timelineSvg } from './timeline-svg.ts';
import { TAKE_REPORT_CSS } from './take-report-css.ts';

export interface TakeReportContents {
  take: Take;
  /** The title of the work it was about. */
  work: string;
  people: readonly Person[];
  /** Null where there is no recording. */
  talk: TalkReport | null;
  /** The day it is made, in ISO form. */
  madeOn: string;
}

/** A take on A4, without its sound: what was planned and what happened, and what two people made of it. */
export function takeReport(contents: TakeReportContents): Paper {
  return {
    css: TAKE_REPORT_CSS,
    body:
      `<main class="paper report" lang="en-GB">${heading(contents)}${remarks(contents)}${timeline(contents)}` +
      `${parts(contents)}${events(contents)}${whoSpoke(contents)}${footer(contents)}</main>`,
  };
}

function heading({ take, work, people }: TakeReportContents): string {
  const spentMs = take.timings.reduce((sum, { spentMs: ms }) => sum + ms, 0);
  const paused = take.pausedMs >= 1000 ? `, paused for ${clockFace(take.pausedMs)}` : '';
  return (
    `<header><h1>${escape(whatWasSaid(take))}</h1>` +
    `<p class="quiet">A take of ${escape(momentInWords(take.startedAt))}, about ${escape(work)}. ` +
    `${escape(nameOf(people, take.speakerId))} spoke, ${escape(nameOf(people, take.pupilPlayedById))} played the pupil. ` +
    `${clockFace(spentMs)} of about ${clockFace(plannedTotal(take.timings))} planned${paused}.</p></header>`
  );
}

function remarks({ take, people }: TakeReportContents): string {
  const { aim, aimMet, worked, toTry, nextAim } = take;
  const said = [
    ['Its aim', [aimMet && aimAnswers[aimMet], aim].filter(Boolean).join(' ')],
    [`One thing that worked, from ${nameOf(people, take.pupilPlayedById)}`, worked],
    ['One to try', toTry],
    [`The next aim of ${nameOf(people, take.speakerId)}`, nextAim],
  ].filter(([, words]) => words?.trim());
  if (said.length === 0) return '';
  return `<dl>${said.map(([label, words]) => `<div><dt>${escape(label!)}</dt><dd>${escape(words!)}</dd></div>`).join('')}</dl>`;
}

function timeline({ take, talk, people }: TakeReportContents): string {
  const along = timelineOf(take);
  if (along.endMs === 0) return '';
  const speech = talk ? `; blue is ${nameOf(people, take.speakerId)} speaking, purple the pupil` : '';
  return (
    `<section><h2>Along its time</h2>${timelineSvg(along, take.timings.map(beatLabel), take.comments, talk)}` +
    `<p class="quiet small">? a question, ! a surprise, “ a comment; hatched is paused, a long pause drawn shorter${escape(speech)}.</p></section>`
  );
}

function parts({ take, talk }: TakeReportContents): string {
  const paces = talk?.paceByBeat ?? paceByBeat(take.timings);
  const rows = take.timings.map((timing, index) => {
    const cells = [clockFace(timing.spentMs), clockFace(timing.plannedMs), String(paces[index]?.wpm ?? '–')];
    return `<tr><th scope="row">${escape(beatLabel(timing))}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return (
    `<section><h2>Part by part</h2><table><thead><tr><th scope="col">Part</th><th scope="col">Took</th>` +
    `<th scope="col">Planned</th><th scope="col">Words a minute</th></tr></thead><tbody>${rows.join('')}</tbody></table>` +
    `<p class="quiet small">The pace is as if each part was said as it is written. ${whatPaceCounts(paces)}</p></section>`
  );
}

function events({ take, talk, people }: TakeReportContents): string {
  const marks = timelineMarks(timelineOf(take), talk?.silencesAfterQuestions ?? [], take.comments);
  if (marks.length === 0) return '';
  const lines = marks.map(({ goMs, words, comment }) => {
    const who = comment ? `<b>${escape(nameOf(people, comment.personId))}:</b> ` : '';
    return `<li><span>${clockFace(goMs)}</span><span>${who}${escape(words)}</span></li>`;
  });
  return `<section><h2>What happened, and what was said about it</h2><ul>${lines.join('')}</ul></section>`;
}

function whoSpoke({ take, talk, people }: TakeReportContents): string {
  if (!talk) return '';
  const { teacherMs, pupilMs, silenceMs, longestTurn, statedError } = talk;
  const share = shareOfTalk(talk);
  const unrecorded = unrecordedInWords(talk);
  const inWords = (ms: number) => sayDuration(ms / 1000);
  const turn = longestTurn
    ? ` The longest turn of ${nameOf(people, take.speakerId)} took ${inWords(longestTurn.toMs - longestTurn.fromMs)}.`
    : '';
  return (
    `<section><h2>Who spoke</h2><p>${escape(nameOf(people, take.speakerId))} for ${inWords(teacherMs)}${share ? ` (${share})` : ''}, ` +
    `the pupil for ${inWords(pupilMs)}; nobody for ${inWords(silenceMs)}.${escape(turn)}${unrecorded ? ` ${unrecorded}` : ''}</p>` +
    `<p class="quiet small">${escape(sayTalkError(statedError).join(' '))}</p></section>`
  );
}

function footer({ madeOn }: TakeReportContents): string {
  return (
    `<footer class="quiet small">Made with Marginalia on ${escape(dayInWords(madeOn))}, without sound. A rehearsal is ` +
    `practice: nothing here is a mark or a judgement. This copy is yours to look after; it is not deleted with the take.</footer>`
  );
}
