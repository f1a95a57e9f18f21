import type { YearGroup } from '../library/artefact.ts';
import { ageLevel } from '../scripts/pupil-profile-words.ts';
import type { BeatKind, PupilProfile } from '../scripts/script.ts';
import { drawWith, type SeededDraw } from '../seeded-draw.ts';
import type { CardPack, SurpriseSource } from './card-pack.ts';
import {
  CARD_SENTENCE_LETTERS,
  cardDifficultySchema,
  surpriseKindSchema,
  type CardDifficulty,
  type PupilCard,
  type SurpriseKind,
} from './pupil-card.ts';
import { plannedBeatAt, plannedTotal, type RehearsalPlan } from './rehearsal-plan.ts';

/** What a card is drawn for. */
export interface CardWish {
  plan: Pick<RehearsalPlan, 'profile' | 'beats'>;
  /** The year group of the work; null where it is not known. */
  classYear: YearGroup | null;
  difficulty: CardDifficulty;
  /** How long the go should last at most, in milliseconds. */
  capMs: number;
}

/** How many surprises each difficulty has. */
const HOW_MANY: Record<CardDifficulty, number> = { none: 0, gentle: 1, some: 2, more: 3 };

/**
 * How much likelier a surprise is in a part of the feedback it fits, and from a pupil it suits. Our own choice: enough
 * to be noticed over a few goes, not so much that a script always brings the same.
 */
const LIKELIER = { fits: 4, suits: 2 };

/** Draws the pupil's card for a go: always the same from the same pack, wish and seed. */
export function drawCard(pack: CardPack, wish: CardWish, seed: string): PupilCard {
  const draw = drawWith(seed);
  return { persona: drawPersona(pack, wish, draw), surprises: drawSurprises(pack, wish, draw) };
}

function drawPersona({ personas }: CardPack, { plan, classYear }: CardWish, draw: SeededDraw): string[] {
  const { profile } = plan;
  const today = draw.oneOf(personas.today);
  if (!profile) return [draw.oneOf(personas.anyone), today];
  const { age } = profile;
  const older = ageLevel(age, classYear) ?? 'middle';
  return [
    ...(age === null ? [] : [inYear(draw.oneOf(personas.age[older]), age)]),
    draw.oneOf(personas.confidence[profile.confidence]),
    draw.oneOf(personas.motivation[profile.motivation]),
    draw.oneOf(personas.priorAttainment[profile.priorAttainment]),
    today,
  ];
}

/** A sentence with its year group in place, which is longer than what stands for it. */
export function inYear(sentence: string, year: YearGroup): string {
  return sentence.replaceAll('{year}', year).slice(0, CARD_SENTENCE_LETTERS);
}

/** Each has its own stretch of the planned time and is due in the middle half of it, so that no two come at once. */
function drawSurprises({ surprises }: CardPack, wish: CardWish, draw: SeededDraw): PupilCard['surprises'] {
  const { plan, difficulty, capMs } = wish;
  const count = HOW_MANY[difficulty];
  const stretchMs = Math.min(plannedTotal(plan.beats), capMs) / count;
  const drawn = new Set<SurpriseKind>();
  return Array.from({ length: count }, (_, index) => {
    const dueMs = Math.round((index + 0.25 + draw.fraction() / 2) * stretchMs);
    const beat = plan.beats[plannedBeatAt(plan.beats, dueMs)]!.kind;
    const kinds = surpriseKindSchema.options.filter(
      (kind) => !drawn.has(kind) && isAtMost(surprises[kind].from, difficulty),
    );
    const kind = draw.oneWeighted(kinds, (each) => weightOf(surprises[each], beat, plan.profile));
    drawn.add(kind);
    return { id: `surprise-${index + 1}`, kind, words: draw.oneOf(surprises[kind].words), dueMs };
  });
}

function isAtMost(difficulty: CardDifficulty, most: CardDifficulty): boolean {
  const order = cardDifficultySchema.options;
  return order.indexOf(difficulty) <= order.indexOf(most);
}

function weightOf({ fits, suits }: SurpriseSource, beat: BeatKind, profile: PupilProfile | null): number {
  const { confidence, motivation, priorAttainment } = suits;
  const suited = [
    confidence !== undefined && confidence === profile?.confidence,
    motivation !== undefined && motivation === profile?.motivation,
    priorAttainment !== undefined && priorAttainment === profile?.priorAttainment,
  ].filter(Boolean).length;
  return (fits.includes(beat) ? LIKELIER.fits : 1) * LIKELIER.suits ** suited;
}
