import { useState } from 'react';
import type { Artefact } from '../../../shared/library/artefact.ts';
import type { Person } from '../../../shared/library/person.ts';
import { usePupilCard } from '../../client/live-queries.ts';
import { sentenceFor } from '../../client/sentence-for.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Opening } from '../../ui/Opening.tsx';
import { useGo, type GoView } from '../use-go.ts';
import { CardMessage } from './CardMessage.tsx';
import { CardPackEditor } from './CardPackEditor.tsx';
import { CardOfGo } from './CardOfGo.tsx';
import { EditCardsButton } from './EditCardsButton.tsx';

interface Props {
  artefact: Pick<Artefact, 'id' | 'title' | 'yearGroup'>;
  people: readonly Person[];
}

/** The window of whoever plays the pupil: who that is today, what they throw in, and what of it came. */
export function PupilCardView({ artefact, people }: Props) {
  const view = useGo(artefact.id);
  const [editing, setEditing] = useState(false);
  const profile = view.state === 'there' ? view.go.plan.profile : null;
  return (
    <>
      <CardShown artefact={artefact} people={people} view={view} onEdit={() => setEditing(true)} />
      {editing && <CardPackEditor yearGroup={profile?.age ?? artefact.yearGroup} onClose={() => setEditing(false)} />}
    </>
  );
}

interface ShownProps extends Props {
  view: GoView;
  /** Edits what cards are drawn from, which is offered before a go. */
  onEdit: () => void;
}

function CardShown({ artefact, people, view, onEdit }: ShownProps) {
  const card = usePupilCard(artefact.id);

  if (view.state === 'none') {
    return (
      <CardMessage title="No go yet" action={<EditCardsButton onEdit={onEdit} />}>
        Choose the words for “{artefact.title}” and how hard the pupil will be, in the other window. Who the pupil is
        today appears here as soon as a go is set out.
      </CardMessage>
    );
  }
  if (card.error !== null && card.value === undefined) {
    return <ErrorNotice sentence={sentenceFor(card.error)} onRetry={card.refresh} />;
  }
  if (view.state === 'asking' || card.value === undefined) return <Opening label="Opening the card" />;
  if (card.value === null) {
    return (
      <CardMessage title="No card for this go">
        This go began without a card, so nothing is planned and nothing can be noted here. Play the pupil as you see
        fit. The next go has a card again.
      </CardMessage>
    );
  }
  return <CardOfGo key={view.go.takeId} view={view} noted={card.value} people={people} onEdit={onEdit} />;
}
