import { NavLink, ScrollArea, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { Artefact, ArtefactSummary } from '../../shared/library/artefact.ts';
import { bylineOf } from '../../shared/library/byline.ts';
import { useArtefacts } from '../client/live-queries.ts';
import { Dialog } from '../ui/Dialog.tsx';

interface Props {
  /** What the piece is chosen for, as the dialog's title. */
  title: string;
  artefact: Artefact;
  onChoose: (artefactId: string) => void;
  onClose: () => void;
}

/** Which other piece of work goes with the one that is open; its draft or redraft stands first. */
export function ChoosePieceDialog({ title, artefact, onChoose, onClose }: Props) {
  const [query, setQuery] = useState('');
  const { value: found = [] } = useArtefacts(query);
  const others = found.filter(({ id }) => id !== artefact.id);
  const sorted = [...others].sort((a, b) => kinship(artefact, b) - kinship(artefact, a));
  return (
    <Dialog onClose={onClose} title={title} size="lg">
      <TextInput
        data-autofocus
        aria-label="Search the library"
        placeholder="Search titles, aliases, subjects"
        leftSection={<IconSearch size={16} />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          const [first] = sorted;
          if (event.key === 'Enter' && first) onChoose(first.id);
        }}
      />
      <ScrollArea.Autosize mah="min(420px, 55vh)" mt="sm">
        {sorted.map((other) => (
          <NavLink
            key={other.id}
            component="button"
            label={other.title}
            description={[relationOf(artefact, other), bylineOf(other)].filter(Boolean).join(' · ')}
            onClick={() => onChoose(other.id)}
          />
        ))}
        {sorted.length === 0 && <Text c="var(--ink-soft)">No other piece of that name.</Text>}
      </ScrollArea.Autosize>
    </Dialog>
  );
}

function relationOf(artefact: Artefact, other: ArtefactSummary): string {
  if (artefact.redraftOf === other.id) return 'The draft before';
  if (other.redraftOf === artefact.id) return 'The redraft';
  return '';
}

/** How likely two pieces are looked at together: a draft and its redraft, one pupil's, one subject's. */
function kinship(artefact: Artefact, other: ArtefactSummary): number {
  if (relationOf(artefact, other)) return 3;
  if (artefact.alias !== '' && artefact.alias === other.alias) return 2;
  return artefact.subject !== '' && artefact.subject === other.subject ? 1 : 0;
}
