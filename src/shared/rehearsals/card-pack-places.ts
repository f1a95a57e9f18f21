import { levelSchema, type Level } from '../scripts/script.ts';
import type { CardPack } from './card-pack.ts';
import { surpriseKindSchema, type SurpriseKind } from './pupil-card.ts';

/** What a persona says of a pupil, level by level. */
export const personaTraits = ['confidence', 'motivation', 'priorAttainment', 'age'] as const;
export type PersonaTrait = (typeof personaTraits)[number];

/** One list of sentences in a pack of cards: what a surprise may be, or what may be said of a pupil. */
export interface CardPackPlace {
  /** Tells it from the others, such as "upset" or "age low". */
  key: string;
  read: (pack: CardPack) => readonly string[];
  /** The pack with these sentences in its place. */
  put: (pack: CardPack, sentences: string[]) => CardPack;
}

/** The sentences of one kind of surprise. */
export function surprisePlace(kind: SurpriseKind): CardPackPlace {
  return {
    key: kind,
    read: ({ surprises }) => surprises[kind].words,
    put: (pack, words) => ({
      ...pack,
      surprises: { ...pack.surprises, [kind]: { ...pack.surprises[kind], words } },
    }),
  };
}

/** What is said of pupils of one level. */
export function traitPlace(trait: PersonaTrait, level: Level): CardPackPlace {
  return {
    key: `${trait} ${level}`,
    read: ({ personas }) => personas[trait][level],
    put: (pack, sentences) => ({
      ...pack,
      personas: { ...pack.personas, [trait]: { ...pack.personas[trait], [level]: sentences } },
    }),
  };
}

/** What is said of a pupil nobody has described, and what is so today of any pupil. */
export function plainPlace(of: 'anyone' | 'today'): CardPackPlace {
  return {
    key: of,
    read: ({ personas }) => personas[of],
    put: (pack, sentences) => ({ ...pack, personas: { ...pack.personas, [of]: sentences } }),
  };
}

/** Every list that says who a pupil is. */
export const personaPlaces: readonly CardPackPlace[] = [
  plainPlace('anyone'),
  plainPlace('today'),
  ...personaTraits.flatMap((trait) => levelSchema.options.map((level) => traitPlace(trait, level))),
];

/** Every list of sentences in a pack. */
export const cardPackPlaces: readonly CardPackPlace[] = [
  ...surpriseKindSchema.options.map(surprisePlace),
  ...personaPlaces,
];
