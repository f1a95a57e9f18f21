import { escapeText as escape } from '../../../shared/annotations/annotation-svg.ts';
import { clockFace } from '../../../shared/rehearsals/clock-face.ts';
import type { TakeComment } from '../../../shared/rehearsals/take-remarks.ts';
import type { TakeTimeline } from '../../../shared/rehearsals/take-timeline.ts';
import type { TalkReport } from '../../../shared/rehearsals/talk/talk-report.ts';
import type { TimeSpan } from '../../../shared/rehearsals/talk/time-span.ts';
import { spreadOut, timelineScale } from '../after/timeline/timeline-geometry.ts';

const WIDTH = 700;
/** Letters of 11 pixels are about this wide. */
const LETTER = 6.2;
/** The middles of two signs are at least so far apart. */
const SIGN = 10;

/**
 * A take along its time as a drawing: its parts, who spoke where that is known, its pauses hatched, the long ones cut short, and a sign for each
 * question, surprise and comment. Everything in it also stands in words beside it.
 */
export function timelineSvg(
  { endMs, beats, pauses, questions, surprises }: TakeTimeline,
  names: readonly string[],
  comments: readonly TakeComment[],
  talk: TalkReport | null,
): string {
  const scale = timelineScale(endMs, pauses);
  const at = (goMs: number) => (scale.placeOf(goMs) * WIDTH).toFixed(1);
  const across = ({ fromMs, toMs }: TimeSpan) =>
    `x="${at(fromMs)}" width="${(Number(at(toMs)) - Number(at(fromMs))).toFixed(1)}"`;
  const boxes = beats.map((beat) => {
    const room = Math.floor((Number(at(beat.toMs)) - Number(at(beat.fromMs)) - 8) / LETTER);
    const name = names[beat.beat] ?? '';
    const label = room >= 3 ? (name.length > room ? `${name.slice(0, room - 1)}…` : name) : '';
    return (
      `<rect ${across(beat)} y="22" height="44" fill="#fbfaf7" stroke="#8c8475"/>` +
      `<text x="${Number(at(beat.fromMs)) + 4}" y="36" fill="#5c564b">${escape(label)}</text>`
    );
  });
  const spoke = (spans: readonly TimeSpan[], fill: string) =>
    spans.map((span) => `<rect ${across(span)} y="46" height="14" fill="${fill}"/>`).join('');
  const hatched = pauses.map((pause) => `<rect ${across(pause)} y="44" height="22" fill="url(#pause)"/>`);
  const signs = [
    ...questions.map((goMs) => ({ goMs, sign: '?' })),
    ...surprises.map(({ goMs }) => ({ goMs, sign: '!' })),
    ...comments.map(({ goMs }) => ({ goMs, sign: '“' })),
  ].sort((a, b) => a.goMs - b.goMs);
  const places = spreadOut(
    signs.map(({ goMs }) => scale.placeOf(goMs)),
    SIGN / WIDTH,
  );
  const drawn = signs.map(
    ({ sign }, index) =>
      `<text x="${(places[index]! * WIDTH).toFixed(1)}" y="16" text-anchor="middle" font-weight="650">${sign}</text>`,
  );
  return (
    `<svg viewBox="-4 0 ${WIDTH + 8} 84" role="img" aria-label="The take along its time">` +
    `<defs><pattern id="pause" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<rect width="1.6" height="6" fill="#8c8475"/></pattern></defs>` +
    `${boxes.join('')}${talk ? spoke(talk.teacher, '#5b7db0') + spoke(talk.pupil, '#b06f9c') : ''}${hatched.join('')}${drawn.join('')}` +
    `<text x="0" y="80" fill="#5c564b">0:00</text><text x="${WIDTH}" y="80" text-anchor="end" fill="#5c564b">${clockFace(endMs)}</text></svg>`
  );
}
