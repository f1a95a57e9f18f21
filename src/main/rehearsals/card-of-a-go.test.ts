import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { endedGo, libraryToRehearseIn, secretCard } from '../../../tests/support/rehearsals-under-test.ts';

test('nothing of the pupil’s card is in a go, in an event or in what is logged, and it survives a kill', async () => {
  const { rehearsals, artefactId, decided, act, clock, heard, logged, open, at } = await endedGo({
    dealCard: async () => secretCard,
  });
  await rehearsals.begin({ ...decided, settings: { ...decided.settings, difficulty: 'some' } });
  await act('start');
  clock.pass(30_000);
  await rehearsals.noteOnCard({ artefactId, entry: { kind: 'surprise', surpriseId: 'surprise-1', goMs: 21_000 } });
  const everything = JSON.stringify([heard, logged, await rehearsals.go({ artefactId })]);
  expect(everything).not.toMatch(/SECRET|surprise-1|shrug|seed/);
  expect(await readFile(at.rehearsal, 'utf8')).not.toMatch(/SECRET|surprise-1|shrug|seed/);
  expect(heard.filter(({ type }) => type === 'rehearsals.card').at(-1)).toEqual({
    type: 'rehearsals.card',
    artefactId,
  });
  expect(await open().rehearsals.card({ artefactId })).toEqual({
    card: secretCard,
    entries: [{ kind: 'surprise', surpriseId: 'surprise-1', goMs: 21_000 }],
  });
});

test('a go that was set out keeps the card that was read meanwhile, until it is to be harder', async () => {
  const { open, artefactId, decided } = await libraryToRehearseIn();
  const seeds: string[] = [];
  const dealCard = async (_go: unknown, seed: string) => {
    seeds.push(seed);
    return { ...secretCard, persona: [seed] };
  };
  const { rehearsals, act, clock } = open({ dealCard });
  await rehearsals.begin(decided);
  clock.pass(60_000);
  await rehearsals.begin({ ...decided, aim: 'Wait after the question.' });
  const { go } = (await rehearsals.go({ artefactId }))!;
  expect(go).toMatchObject({ startedAt: '2026-11-24T15:01:00.000Z', aim: 'Wait after the question.' });
  expect((await rehearsals.card({ artefactId }))!.card.persona).toEqual([seeds[0]]);
  await rehearsals.begin({ ...decided, settings: { ...decided.settings, difficulty: 'more' } });
  expect((await rehearsals.card({ artefactId }))!.card.persona).toEqual([seeds.at(-1)]);
  await act('start');
  await act('end');
  expect((await rehearsals.go({ artefactId }))!.go.clock.phase).toBe('ready');
});

test('what was noted on a card grows, is not there twice, and is taken back', async () => {
  const { rehearsals, artefactId, heard, open } = await endedGo({ dealCard: async () => secretCard });
  const spoke = (toMs: number) => ({ kind: 'pupil-spoke', fromMs: 1_000, toMs }) as const;
  const came = { kind: 'surprise', surpriseId: 'surprise-1', goMs: 2_000 } as const;
  const unplanned = { kind: 'unplanned', surprise: 'upset', goMs: 3_000 } as const;
  for (const entry of [spoke(1_500), spoke(2_500), came, unplanned]) await rehearsals.noteOnCard({ artefactId, entry });
  expect((await rehearsals.card({ artefactId }))!.entries).toEqual([spoke(2_500), came, unplanned]);
  await rehearsals.takeBackFromCard({ artefactId, entry: came });
  await rehearsals.takeBackFromCard({ artefactId, entry: came });
  expect((await open().rehearsals.card({ artefactId }))!.entries).toEqual([spoke(2_500), unplanned]);
  expect(JSON.stringify(heard)).not.toContain('upset');
});

test('the card is for both once the go has ended, and not for the one after it', async () => {
  const { open, decided, artefactId } = await libraryToRehearseIn();
  const { rehearsals, act, clock } = open({ dealCard: async () => secretCard });
  await rehearsals.begin(decided);
  const { takeId } = (await rehearsals.go({ artefactId }))!.go;
  await act('start');
  clock.pass(9_000);
  expect(await rehearsals.cardAfterwards({ artefactId, takeId })).toBeNull();
  await act('end');
  expect(await rehearsals.cardAfterwards({ artefactId, takeId })).toEqual({ card: secretCard, entries: [] });
  await rehearsals.begin(decided);
  expect(await rehearsals.cardAfterwards({ artefactId, takeId })).toBeNull();
});

test('a go without a card has none, also when the one before had', async () => {
  let card: typeof secretCard | null = secretCard;
  const { rehearsals, artefactId, decided, open } = await endedGo({ dealCard: async () => card });
  card = null;
  await rehearsals.begin(decided);
  expect(await rehearsals.card({ artefactId })).toBeNull();
  expect(await open().rehearsals.card({ artefactId })).toBeNull();
});
