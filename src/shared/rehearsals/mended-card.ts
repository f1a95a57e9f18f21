import { mendedSentences } from '../edited-lines.ts';
import type { YearGroup } from '../library/artefact.ts';
import type { CardPack } from './card-pack.ts';
import { personaPlaces, surprisePlace } from './card-pack-places.ts';
import { inYear } from './draw-card.ts';
import { surpriseKindSchema, type NotedCard, type PupilCard } from './pupil-card.ts';

/**
 * A card that was dealt, after its pack was edited. Nothing is drawn again: who the pupil is, what they throw in and when
 * stay as they were read, also where a sentence was taken out of the pack or others were added. A sentence that was mended
 * in its place is the same one and shows its new words, except that of a surprise that came already: it was played in the
 * words it had.
 */
export function mendedCard(
  { card, entries }: NotedCard,
  before: CardPack,
  after: CardPack,
  year: YearGroup | null,
): PupilCard {
  const asRead = (sentence: string) => (year === null ? sentence : inYear(sentence, year));
  const said = new Map(
    personaPlaces
      .flatMap(({ read }) => [...mendedSentences(read(before), read(after))])
      .map(([was, is]) => [asRead(was), asRead(is)] as const),
  );
  const thrownIn = new Map(
    surpriseKindSchema.options.map((kind) => {
      const { read } = surprisePlace(kind);
      return [kind, mendedSentences(read(before), read(after))] as const;
    }),
  );
  const came = new Set(entries.map((entry) => entry.kind === 'surprise' && entry.surpriseId));
  return {
    persona: card.persona.map((sentence) => said.get(sentence) ?? sentence),
    surprises: card.surprises.map((surprise) => {
      const words = came.has(surprise.id) ? undefined : thrownIn.get(surprise.kind)?.get(surprise.words);
      return words === undefined ? surprise : { ...surprise, words };
    }),
  };
}
