import { useState } from 'react';
import type { LibraryOverview } from '../../../shared/library/library-record.ts';
import { api } from '../../client/api.ts';
import { sentenceFor } from '../../client/sentence-for.ts';
import { showFailure } from '../../ui/notices.tsx';
import type { Pace } from './pace-context.ts';

export interface PaceSetting {
  pace: Pace;
  /** Shows another pace at once. */
  onTry: (part: Partial<Pace>) => void;
  /** Keeps it for the class. */
  onKeep: (part: Partial<Pace>) => void;
}

/** The class's pace, which can be tried and kept where its effect is seen. */
export function usePaceSetting({ settings }: Pick<LibraryOverview, 'settings'>): PaceSetting {
  const [tried, setTried] = useState<Partial<Pace>>({});
  const { wordsPerMinute, slipLineLength } = settings;
  const onKeep = async (part: Partial<Pace>) => {
    setTried(part);
    try {
      await api.library.updateSettings({ settings: { ...settings, ...part } });
    } catch (error) {
      setTried({});
      showFailure(sentenceFor(error));
    }
  };
  return { pace: { wordsPerMinute, slipLineLength, ...tried }, onTry: setTried, onKeep: (part) => void onKeep(part) };
}
