import { CLEAR_CONTRAST_DB, statedErrorOf } from '../../src/shared/rehearsals/talk/talk-error.ts';
import { generatedTalk, type Room } from '../../tests/support/generated-talk.ts';
import { judgeTalk, type TalkErrors } from '../../tests/support/judged-talk.ts';
import { inColumns, median } from '../figures.ts';

/** From a room where nothing else is heard to one in which the pupil, who sits further away, hardly is. */
const ROOMS: readonly Room[] = [
  { noise: 'hiss', standsOutDb: 45 },
  { noise: 'hiss', standsOutDb: 20 },
  { noise: 'fan', standsOutDb: 30 },
  { noise: 'fan', standsOutDb: 20 },
  { noise: 'fan', standsOutDb: 10 },
  { noise: 'hum', standsOutDb: 15 },
];
const SEEDS = [20_261, 20_262, 20_263];

/** One error beside what every report states; seconds, or a share of 1. */
export interface TalkFigure {
  room: string;
  /** How far voices stood out as the app heard it, in decibels. */
  contrastDb: number;
  metric: string;
  ours: number;
  /** Null where nothing is promised: voices hardly stand out, which the report says. */
  atMost: number | null;
}

/** Three goes of a few minutes in each room, heard as the app hears them. */
export function benchTalk(): TalkFigure[] {
  return ROOMS.flatMap((room) =>
    figuresIn(
      room,
      SEEDS.map((seed) => judgeTalk(generatedTalk(seed, room))),
    ),
  );
}

function figuresIn({ noise, standsOutDb }: Room, goes: readonly TalkErrors[]): TalkFigure[] {
  const contrastDb = Math.round(Math.min(...goes.map((go) => go.contrastDb)));
  const stated = statedErrorOf(contrastDb, true);
  const edges = goes.flatMap(({ edgesMs }) => edgesMs);
  const silences = goes.flatMap(({ silencesMs }) => silencesMs);
  const figure = (metric: string, ours: number, promised: number): TalkFigure => ({
    room: `${noise}, ${standsOutDb} dB`,
    contrastDb,
    metric,
    ours,
    atMost: contrastDb >= CLEAR_CONTRAST_DB ? promised : null,
  });
  return [
    figure(`edges of speech, median of ${edges.length}, s`, median(edges) / 1000, stated.edgeMs / 1000),
    figure(`edges of speech, worst of ${edges.length}, s`, Math.max(...edges) / 1000, stated.edgeMs / 1000),
    figure(`share of the talk, worst of ${goes.length}`, Math.max(...goes.map(({ share }) => share)), stated.share),
    figure(
      `silence after a question, worst of ${silences.length}, s`,
      Math.max(...silences) / 1000,
      stated.edgeMs / 1000,
    ),
  ];
}

/** The table people read, and under it whether every report keeps what it states. */
export function talkTable(figures: readonly TalkFigure[]): string {
  const promised = figures.filter(({ atMost }) => atMost !== null);
  const missed = promised.filter(({ ours, atMost }) => !(ours <= atMost!));
  const verdict =
    missed.length === 0
      ? `All ${promised.length} figures that are promised are reached.`
      : `NOT REACHED: ${missed.map(({ room, metric }) => `${metric} (${room})`).join('; ')}. Reports state less error than there is.`;
  const rows = figures.map(({ room, contrastDb, metric, ours, atMost }) => [
    room,
    `${contrastDb} dB`,
    metric,
    ours.toFixed(3),
    atMost === null ? 'nothing promised' : `${ours <= atMost ? 'reached' : 'NOT REACHED'} (at most ${atMost})`,
  ]);
  return `${inColumns([['room', 'stands out', 'error in', 'ours', 'goal'], ...rows])}\n${verdict}`;
}

/** One line of JSON a figure. */
export function talkJsonLines(figures: readonly TalkFigure[]): string {
  return figures
    .map(({ room, metric, ours, atMost }) => JSON.stringify({ bench: 'talk', n: room, metric, ours, atMost }))
    .join('\n');
}
