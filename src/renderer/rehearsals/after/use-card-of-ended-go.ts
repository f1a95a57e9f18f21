import { useEffect, useState } from 'react';
import type { Go } from '../../../shared/rehearsals/go.ts';
import type { NotedCard } from '../../../shared/rehearsals/pupil-card.ts';
import { api } from '../../client/api.ts';
import { useClient } from '../../client/client-context.ts';

/** The pupil's card of a go that has ended: from now on both may see it. */
export function useCardOfEndedGo({ artefactId, takeId }: Pick<Go, 'artefactId' | 'takeId'>): NotedCard | null {
  const { events } = useClient();
  const [found, setFound] = useState<{ takeId: string; card: NotedCard | null } | null>(null);

  useEffect(() => {
    let gone = false;
    const ask = async () => {
      // Without an answer the go is looked at without its card.
      const card = await api.rehearsals.cardAfterwards({ artefactId, takeId }).catch(() => null);
      if (!gone) setFound({ takeId, card });
    };
    const stop = events.subscribe((event) => {
      if (event.type === 'rehearsals.card' && event.artefactId === artefactId) void ask();
    });
    void ask();
    return () => {
      gone = true;
      stop();
    };
  }, [events, artefactId, takeId]);

  return found?.takeId === takeId ? found.card : null;
}
