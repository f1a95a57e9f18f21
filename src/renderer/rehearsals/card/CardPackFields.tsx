import { SimpleGrid, Title } from '@mantine/core';
import { personaTraits, plainPlace, surprisePlace, traitPlace } from '../../../shared/rehearsals/card-pack-places.ts';
import type { CardPack } from '../../../shared/rehearsals/card-pack.ts';
import { surpriseKindSchema } from '../../../shared/rehearsals/pupil-card.ts';
import { surpriseNames } from '../../../shared/rehearsals/surprise-words.ts';
import { characteristicLabels } from '../../../shared/scripts/pupil-profile-words.ts';
import { levelSchema } from '../../../shared/scripts/script.ts';
import { useLevelNames } from '../../client/use-level-names.ts';
import type { LinesFieldOf } from '../../own-packs/PackForm.tsx';
import { difficultyNames } from '../rehearsal-words.ts';

interface Props {
  field: LinesFieldOf;
  pack: CardPack;
}

/** Every list of a pack: what a pupil may throw in, and who a pupil may be. */
export function CardPackFields({ field, pack }: Props) {
  const names = useLevelNames();
  return (
    <>
      <Title order={3} size="h6" mb={6}>
        What you throw in
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing="sm">
        {surpriseKindSchema.options.map((kind) =>
          field(
            surprisePlace(kind).key,
            surpriseNames[kind],
            `Comes from “${difficultyNames[pack.surprises[kind].from]}” on`,
          ),
        )}
      </SimpleGrid>
      <Title order={3} size="h6" mt="lg" mb={6}>
        Who you are
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing="sm">
        {field(plainPlace('today').key, 'Today', 'One for every pupil')}
        {field(plainPlace('anyone').key, 'Anyone', 'Where the words are for no pupil in particular')}
      </SimpleGrid>
      {personaTraits.map((trait) => (
        <SimpleGrid key={trait} cols={{ base: 1, sm: 3 }} spacing="sm" verticalSpacing="sm" mt="sm">
          {levelSchema.options.map((level) =>
            field(
              traitPlace(trait, level).key,
              `${characteristicLabels[trait]}: ${names[trait][level]}`,
              trait === 'age' ? '{year} stands for the year group' : undefined,
            ),
          )}
        </SimpleGrid>
      ))}
    </>
  );
}
