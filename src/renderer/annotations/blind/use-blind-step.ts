import { useCallback, useState } from 'react';
import type { BlindStep } from '../../../shared/blind/blind-record.ts';
import { api } from '../../client/api.ts';
import { sentenceFor } from '../../client/sentence-for.ts';
import { showFailure } from '../../ui/notices.tsx';

/** Takes steps of a round on an artefact; `waiting` until the last one is on the disk. A failure is said, once. */
export function useBlindStep(artefactId: string): { take: (step: BlindStep) => Promise<boolean>; waiting: boolean } {
  const [waiting, setWaiting] = useState(false);
  const take = useCallback(
    async (step: BlindStep) => {
      setWaiting(true);
      try {
        await api.blind.step({ artefactId, step });
        return true;
      } catch (error) {
        showFailure(sentenceFor(error));
        return false;
      } finally {
        setWaiting(false);
      }
    },
    [artefactId],
  );
  return { take, waiting };
}
