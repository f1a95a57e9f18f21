import type { Dice } from '../../scripts/sample-class/dice.ts';

/** A speaker, as far as a microphone hears one. */
export interface Voice {
  /** Hertz. */
  pitch: number;
  /** The loudest it gets, of 1. */
  loudness: number;
}

/** First and second formant of some English vowels in hertz (Peterson and Barney 1952, rounded), men's. */
const VOWELS = [
  [270, 2290],
  [530, 1840],
  [730, 1090],
  [570, 840],
  [300, 870],
] as const;
const FORMANT_WIDTH = 110;
const TABLE = 512;

/** How a phrase is built, in milliseconds: syllables, stops and hisses between them, and breaths between groups of words. */
const SYLLABLE = [120, 260] as const;
const STOP = [40, 100] as const;
const HISS = [50, 100] as const;
const BREATH = [120, 240] as const;
const SYLLABLES_TO_A_BREATH = 6;
const BEGIN_MS = 25;
const END_MS = 60;
/** A phrase grows softer from its beginning to its end by this much. */
const FALL_DB = 6;

/**
 * Speech without sense: syllables of vowels with stops, hisses and breaths between them, softer towards the end of the
 * phrase. It begins and ends exactly with its samples, `ms` of them, which is what makes its edges known.
 */
export function generatedSpeech(voice: Voice, ms: number, sampleRate: number, dice: Dice): Float32Array {
  const samples = new Float32Array(Math.round((ms * sampleRate) / 1000));
  const count = (milliseconds: number) => Math.round((milliseconds * sampleRate) / 1000);
  const between = ([low, high]: readonly [number, number]) => count(dice.between(low, high));
  let at = 0;
  for (let syllable = 1; at < samples.length; syllable += 1) {
    // So that another whole syllable has room behind this one and a breath.
    const isLast = samples.length - at < count(SYLLABLE[1] + BREATH[1] + SYLLABLE[0]);
    const length = isLast ? samples.length - at : between(SYLLABLE);
    const softer = 10 ** (-(FALL_DB * at) / samples.length / 20) * dice.between(0.7, 1);
    addVowel(samples.subarray(at, at + length), voice, voice.loudness * softer, sampleRate, dice);
    at += length;
    if (isLast) break;
    if (syllable % SYLLABLES_TO_A_BREATH === 0) at += between(BREATH);
    else if (dice.chance(0.3)) at += between(STOP);
    else if (dice.chance(0.4)) {
      const hiss = between(HISS);
      addHiss(samples.subarray(at, at + hiss), voice.loudness * softer * 0.2, dice);
      at += hiss;
    }
  }
  return samples;
}

function addVowel(into: Float32Array, voice: Voice, loudness: number, sampleRate: number, dice: Dice): void {
  const wave = vowelWave(voice.pitch, VOWELS[Math.floor(dice.between(0, VOWELS.length))]!);
  const bend = dice.between(-0.08, 0.08);
  let phase = 0;
  for (let i = 0; i < into.length; i += 1) {
    const fromEnd = Math.min(1, (1000 * i) / sampleRate / BEGIN_MS, (1000 * (into.length - i)) / sampleRate / END_MS);
    into[i]! += loudness * Math.sin((fromEnd * Math.PI) / 2) ** 2 * wave[Math.floor(phase * TABLE) % TABLE]!;
    phase += (voice.pitch * (1 + (bend * i) / into.length)) / sampleRate;
  }
}

/** One period of a vowel, its loudest sample 1: harmonics that fall by six decibels an octave, raised at two formants. */
function vowelWave(pitch: number, formants: readonly [number, number]): Float32Array {
  const wave = new Float32Array(TABLE);
  for (let harmonic = 1; harmonic * pitch < 4_000; harmonic += 1) {
    const raised = formants.map((formant) => 1 / (1 + ((harmonic * pitch - formant) / FORMANT_WIDTH) ** 2));
    const strength = (0.05 + raised[0]! + 0.5 * raised[1]!) / harmonic;
    for (let i = 0; i < TABLE; i += 1) wave[i]! += strength * Math.sin((2 * Math.PI * harmonic * i) / TABLE);
  }
  const loudest = wave.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  return wave.map((each) => each / loudest);
}

function addHiss(into: Float32Array, loudness: number, dice: Dice): void {
  for (let i = 0; i < into.length; i += 1) into[i]! += loudness * dice.between(-1, 1);
}
