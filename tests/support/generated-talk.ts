import { createDice, type Dice } from '../../scripts/sample-class/dice.ts';
import type { SoundSpan } from '../../src/shared/rehearsals/go.ts';
import type { GoEntry } from '../../src/shared/rehearsals/go-log.ts';
import type { TimeSpan } from '../../src/shared/rehearsals/talk/time-span.ts';
import { generatedSpeech, type Voice } from './generated-voice.ts';

/** What is in the room besides the two who talk. */
export interface Room {
  noise: 'hiss' | 'fan' | 'hum';
  /** By how many decibels the teacher's voice stands out from it. */
  standsOutDb: number;
}

/** A go whose talk is known to the millisecond, and its sound. All times are of the go. */
export interface GeneratedTalk {
  samples: Int16Array;
  sampleRate: number;
  soundSpans: SoundSpan[];
  log: GoEntry[];
  endMs: number;
  /** What the key said that the mentor held, a finger's delay late. */
  pupilSpoke: TimeSpan[];
  teacher: TimeSpan[];
  pupil: TimeSpan[];
  /** The true silence after each question of the log. */
  silencesMs: number[];
}

const RATE = 24_000;
const NOISE_SECONDS = 7;
const TEACHER: Voice = { pitch: 210, loudness: 0.3 };
/** Further from the microphone. */
const PUPIL: Voice = { pitch: 120, loudness: 0.15 };
const ROUNDS = 8;
const PAUSE_AFTER_ROUND = 4;
const PAUSE_MS = 9_000;

/**
 * Eight rounds of the teacher saying something, asking, waiting and being answered, with one pause of the go in the
 * middle, which is not in the sound.
 */
export function generatedTalk(seed: number, room: Room): GeneratedTalk {
  const dice = createDice(seed);
  const spoken: { voice: Voice; soundMs: number; speech: Float32Array }[] = [];
  const talk: Omit<GeneratedTalk, 'samples' | 'sampleRate' | 'soundSpans' | 'endMs'> = {
    log: [],
    pupilSpoke: [],
    teacher: [],
    pupil: [],
    silencesMs: [],
  };
  let at = 800;
  let pausedMs = 0;
  let pausedAt = 0;
  const say = (voice: Voice, ms: number): TimeSpan => {
    spoken.push({ voice, soundMs: at, speech: generatedSpeech(voice, ms, RATE, dice) });
    at += ms;
    return { fromMs: pausedMs + at - ms, toMs: pausedMs + at };
  };
  for (let round = 1; round <= ROUNDS; round += 1) {
    talk.teacher.push(say(TEACHER, dice.between(2_000, 8_000)));
    at += dice.between(400, 1_500);
    const question = say(TEACHER, dice.between(1_200, 3_000));
    talk.teacher.push(question);
    talk.log.push({ kind: 'question-asked', goMs: question.toMs + dice.between(-400, 300) });
    const silenceMs = dice.between(400, 5_000);
    talk.silencesMs.push(silenceMs);
    at += silenceMs;
    const answer = say(PUPIL, dice.between(900, 5_000));
    talk.pupil.push(answer);
    const late = () => dice.between(80, 450);
    talk.pupilSpoke.push({ fromMs: answer.fromMs + late(), toMs: answer.toMs + late() });
    at += dice.between(500, 1_500);
    if (round === PAUSE_AFTER_ROUND) {
      pausedAt = at;
      pausedMs = PAUSE_MS;
      talk.log.push({ kind: 'pause', goMs: at, why: 'pause' }, { kind: 'resume', goMs: at + PAUSE_MS });
      at += 600;
    }
  }
  return {
    ...talk,
    samples: recorded(spoken, at, room, dice),
    sampleRate: RATE,
    soundSpans: [
      { goMs: 0, soundMs: 0, lengthMs: pausedAt },
      { goMs: pausedAt + PAUSE_MS, soundMs: pausedAt, lengthMs: at - pausedAt },
    ],
    endMs: at + PAUSE_MS,
  };
}

function recorded(
  spoken: readonly { voice: Voice; soundMs: number; speech: Float32Array }[],
  lengthMs: number,
  room: Room,
  dice: Dice,
): Int16Array {
  const mix = new Float32Array(Math.ceil((lengthMs * RATE) / 1000));
  for (const { soundMs, speech } of spoken) {
    const from = Math.round((soundMs * RATE) / 1000);
    speech.forEach((sample, i) => (mix[from + i]! += sample));
  }
  const teacher = spoken.filter(({ voice }) => voice === TEACHER);
  const voice = teacher.reduce((sum, { speech }) => sum + powerOf(speech), 0) / teacher.length;
  const noise = noiseOf(room.noise, dice);
  const loudness = Math.sqrt(voice / powerOf(noise)) / 10 ** (room.standsOutDb / 20);
  return Int16Array.from(mix, (sample, i) =>
    Math.max(-32_768, Math.min(32_767, (sample + loudness * noise[i % noise.length]!) * 32_767)),
  );
}

/** A few seconds of noise; the room repeats them. */
function noiseOf(noise: Room['noise'], dice: Dice): Float32Array {
  let slow = 0;
  return Float32Array.from({ length: NOISE_SECONDS * RATE }, (_, i) => {
    const hiss = dice.gauss(1);
    slow = 0.95 * slow + 0.05 * hiss;
    if (noise === 'hiss') return hiss;
    return noise === 'fan' ? slow : Math.sin((2 * Math.PI * 50 * i) / RATE) + 0.5 * hiss;
  });
}

function powerOf(samples: Float32Array): number {
  return samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
}
