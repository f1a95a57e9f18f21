import { SimpleGrid } from '@mantine/core';
import { beatKinds } from '../../../shared/scripts/script.ts';
import { beatWords } from '../../../shared/scripts/script-words.ts';
import type { StarterPack } from '../../../shared/scripts/starters/starter-pack.ts';
import { PackDialog } from '../../own-packs/PackDialog.tsx';
import { starterKind } from './starter-kind.ts';

interface Props {
  packs: readonly StarterPack[];
  /** The pack to begin with. */
  first: StarterPack;
  onClose: () => void;
}

/** The sentence starters of the class, part by part. */
export function StartersDialog({ packs, first, onClose }: Props) {
  return (
    <PackDialog
      kind={starterKind}
      title="Sentence starters"
      note="One starter a line. “…” stands where the writer goes on."
      packs={packs}
      first={first}
      onClose={onClose}
    >
      {(field) => (
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing="sm">
          {beatKinds.map((kind) => field(kind, beatWords[kind].label))}
        </SimpleGrid>
      )}
    </PackDialog>
  );
}
