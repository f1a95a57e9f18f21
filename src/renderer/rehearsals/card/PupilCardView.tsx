import type { Artefact } from '../../../shared/library/artefact.ts';
import type { Person } from '../../../shared/library/person.ts';
import { usePupilCard } from '../../client/live-queries.ts';
import { sentenceFor } from '../../client/sentence-for.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Opening } from '../../ui/Opening.tsx';
import { useGo } from '../use-go.ts';
import { CardMessage } from './CardMessage.tsx';
import { CardOfGo } from './CardOfGo.tsx';

interface Props {
  artefact: Pick<Artefact, 'id' | 'title'>;
  people: readonly Person[];
}

/** The window of whoever plays the pupil: who that is today, what they throw in, and what of it came. */
export function PupilCardView({ artefact, people }: Props) {
  const view = useGo(artefact.id);
  const card = usePupilCard(artefact.id);

  if (view.state === 'none') {
    return (
      <CardMessage title="No go yet">
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
  return <CardOfGo key={view.go.takeId} view={view} noted={card.value} people={people} />;
}
