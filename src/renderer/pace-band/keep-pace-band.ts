import type { YearGroup } from '../../shared/library/artefact.ts';
import { usualPaceBand, withPaceBand, type PaceBand } from '../../shared/readability/pace-bands.ts';
import { api } from '../client/api.ts';
import { tellFailure } from '../client/tell-failure.ts';
import { showNotice } from '../ui/notices.tsx';

/** Keeps a band for the class, or with null the one that came, with the way to take that back; answers whether it did. */
export function keepPaceBand(yearGroup: YearGroup, band: PaceBand | null): Promise<boolean> {
  return tellFailure(async () => {
    const before = await put(yearGroup, band);
    const { from, to } = band ?? usualPaceBand(yearGroup);
    showNotice(
      `The pace for ${yearGroup} is ${from} to ${to} words a minute${band ? '' : ', as it came'}.`,
      () => void tellFailure(() => put(yearGroup, before)),
    );
  });
}

/** Answers with the class's own band of before, null where it had none. */
async function put(yearGroup: YearGroup, band: PaceBand | null): Promise<PaceBand | null> {
  const { settings } = await api.library.overview();
  const own = settings.paceBands ?? {};
  await api.library.updateSettings({ settings: { ...settings, paceBands: withPaceBand(own, yearGroup, band) } });
  return own[yearGroup] ?? null;
}
