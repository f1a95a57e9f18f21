import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { libraryToRehearseIn } from '../../../tests/support/rehearsals-under-test.ts';
import { cardPackPlaces } from '../../shared/rehearsals/card-pack-places.ts';
import { checkLibrary } from '../checking/check-library.ts';

test('a card is dealt from the class’s own words once it has some, and from what came when they are put back', async () => {
  const { services, artefactId, decided } = await libraryToRehearseIn();
  const { cardPacks, rehearsals } = services;
  const came = await cardPacks.list();
  expect(came.map(({ phase }) => phase)).toEqual(['primary', 'secondary']);

  const ours = came.map((pack) =>
    cardPackPlaces.reduce((changed, place) => place.put(changed, [`Ours: ${place.key}.`]), pack),
  );
  for (const pack of ours) await cardPacks.save({ pack });
  await rehearsals.begin({ ...decided, settings: { ...decided.settings, difficulty: 'more' } });
  const { card } = (await rehearsals.card({ artefactId }))!;
  const words = [...card.persona, ...card.surprises.map((surprise) => surprise.words)];
  expect(words.length).toBeGreaterThan(3);
  for (const sentence of words) expect(sentence).toMatch(/^Ours: /);

  for (const { id } of came) await cardPacks.reset({ packId: id });
  expect(await cardPacks.list()).toEqual(came);
  await cardPacks.remove({ packId: came[0]!.id });
  await expect(cardPacks.remove({ packId: came[1]!.id })).rejects.toThrow(/only pack of pupils’ cards/);
});

test('words mended in a pack show on the card that lies there to be read, which is not drawn again for it', async () => {
  const { services, artefactId, decided } = await libraryToRehearseIn();
  const { cardPacks, rehearsals } = services;
  await rehearsals.begin({ ...decided, settings: { ...decided.settings, difficulty: 'more' } });
  const before = (await rehearsals.card({ artefactId }))!.card;
  const [said, today] = before.persona;
  for (const pack of await cardPacks.list()) {
    const mended = (sentences: readonly string[]) =>
      sentences.map((sentence) => (sentence === said ? 'Mended.' : sentence)).filter((sentence) => sentence !== today);
    await cardPacks.save({
      pack: cardPackPlaces.reduce((all, place) => place.put(all, mended(place.read(all))), pack),
    });
  }
  const after = (await rehearsals.card({ artefactId }))!.card;
  expect(after).toEqual({ ...before, persona: ['Mended.', today] });
});

test('what is announced of a changed pack has none of its words, and a damaged record of packs is told by the check', async () => {
  const { services, dir } = await libraryToRehearseIn();
  const [pack] = await services.cardPacks.list();
  const heard = services.events.subscribe();
  await heard.next();
  await services.cardPacks.save({ pack: pack! });
  expect((await heard.next()).value).toEqual({ type: 'card-packs.changed' });
  const file = path.join(dir, 'pupil-cards.json');
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ version: 1 });
  await services.close();
  expect((await checkLibrary(dir)).problems).toEqual([]);
  await writeFile(file, '{"version":1}');
  expect((await checkLibrary(dir)).problems).toMatchObject([{ path: 'pupil-cards.json', code: 'record-unreadable' }]);
});
