import { asLines, fromLines } from '../../../shared/edited-lines.ts';
import { cardPackFile, readCardPackFile } from '../../../shared/rehearsals/card-pack-file.ts';
import { cardPackPlaces } from '../../../shared/rehearsals/card-pack-places.ts';
import { cardLinesSchema, cardPackSchema, type CardPack } from '../../../shared/rehearsals/card-pack.ts';
import { CARD_SENTENCE_LETTERS } from '../../../shared/rehearsals/pupil-card.ts';
import { api } from '../../client/api.ts';
import type { PackKind } from '../../own-packs/pack-kind.ts';

/** What pupils' cards are drawn from, as packs that a class has of its own: one list a place in the pack. */
export const cardPackKind: PackKind<CardPack> = {
  words: 'Pupils’ cards',
  fileName: 'Pupils’ cards',
  stays: 'Cards that were dealt from them stay.',
  schema: cardPackSchema,
  linesOf: (pack) => Object.fromEntries(cardPackPlaces.map((place) => [place.key, asLines(place.read(pack))])),
  withLines: (pack, lines) =>
    cardPackPlaces.reduce((changed, place) => place.put(changed, fromLines(lines[place.key]!)), pack),
  problemOf(lines) {
    const sentences = fromLines(lines);
    if (sentences.length === 0) return 'At least one sentence is needed, because one is drawn.';
    return cardLinesSchema.safeParse(sentences).success
      ? null
      : `At most 40 sentences, and ${CARD_SENTENCE_LETTERS} letters in each. Shorten these to save.`;
  },
  calls: api.cardPacks,
  writeFile: cardPackFile,
  readFile: readCardPackFile,
};
