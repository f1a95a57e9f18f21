import { expect, test } from 'vitest';
import { packsDir } from '../../../tests/support/project.ts';
import { newGoOf } from '../../../tests/support/rehearsal-values.ts';
import { libraryToRehearseIn } from '../../../tests/support/rehearsals-under-test.ts';
import { cardPackSchema } from '../../shared/rehearsals/card-pack.ts';
import { readPacks } from '../packs/read-packs.ts';
import { createCardDealer } from './card-dealer.ts';

test('a card is made of the pack for the pupil’s age: the profile’s, or the class’s where it says none', async () => {
  const packs = await readPacks(packsDir, 'pupil-cards-', cardPackSchema);
  const [primary, secondary] = packs;
  const dealFor = (classYear: 'Year 4' | 'Year 9', age: 'Year 11' | null) => {
    const profile = { confidence: 'low', motivation: 'low', priorAttainment: 'low', age } as const;
    const deal = createCardDealer({ packs: async () => packs, yearGroupOf: async () => classYear, log: () => {} });
    return deal(newGoOf({ plan: { ...newGoOf().plan, profile } }), 'seed');
  };
  expect(primary!.personas.today).toContain((await dealFor('Year 4', null))!.persona.at(-1));
  expect(secondary!.personas.today).toContain((await dealFor('Year 9', null))!.persona.at(-1));
  expect(secondary!.personas.today).toContain((await dealFor('Year 4', 'Year 11'))!.persona.at(-1));
});

test('a go begins without a card where the packs cannot be read, and the log says why', async () => {
  const logged: string[] = [];
  const deal = createCardDealer({
    packs: () => Promise.reject(new Error('gone')),
    yearGroupOf: async () => null,
    log: (line) => logged.push(line),
  });
  expect(await deal(newGoOf(), 'seed')).toBeNull();
  expect(logged.join()).toContain('gone');
});

test('in the app every go gets a card, and a difficult one its surprises', async () => {
  const { services, artefactId, decided } = await libraryToRehearseIn();
  const { rehearsals } = services;
  await rehearsals.begin(decided);
  expect((await rehearsals.card({ artefactId }))!.card).toMatchObject({
    persona: [expect.any(String), expect.any(String)],
    surprises: [],
  });
  await rehearsals.begin({ ...decided, settings: { ...decided.settings, difficulty: 'more' } });
  expect((await rehearsals.card({ artefactId }))!.card.surprises).toHaveLength(3);
});
