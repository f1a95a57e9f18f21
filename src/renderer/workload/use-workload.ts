import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import { STARTING_WORKLOAD, workloadSchema, type Workload } from '../../shared/workload/workload.ts';
import { withScript, type ScriptLength } from '../../shared/workload/script-cost.ts';
import { api } from '../client/api.ts';
import { sentenceFor } from '../client/sentence-for.ts';
import { showFailure } from '../ui/notices.tsx';

const TYPING_RESTS_MS = 400;

/**
 * What the sums assume, changed at once and remembered with the class. The class size is the class's own; while it is
 * shown as nobody, the class keeps the size it had.
 */
export function useWorkload(
  { settings }: LibraryOverview,
  script: ScriptLength | null,
): { workload: Workload; change: (change: Partial<Workload>) => void } {
  const [workload, setWorkload] = useState(() => {
    const remembered = { ...STARTING_WORKLOAD, ...settings.workload, pupils: settings.classSize };
    return withScript(remembered, script);
  });
  const [changed, setChanged] = useState<Partial<Workload>>({});

  const remember = useDebouncedCallback(
    (all: Partial<Workload>) => {
      const { pupils, ...assumed } = all;
      const kept = {
        ...settings,
        classSize: pupils === undefined || pupils === 0 ? settings.classSize : pupils,
        // A script's own length is only this script's, so only what somebody typed is remembered.
        workload: { ...STARTING_WORKLOAD, ...settings.workload, ...assumed },
      };
      void api.library.updateSettings({ settings: kept }).catch((error: unknown) => showFailure(sentenceFor(error)));
    },
    { delay: TYPING_RESTS_MS, flushOnUnmount: true },
  );

  return {
    workload,
    change: (change) => {
      const next = workloadSchema.safeParse({ ...workload, ...change });
      if (!next.success) return;
      setWorkload(next.data);
      const all = { ...changed, ...change };
      setChanged(all);
      remember(all);
    },
  };
}
