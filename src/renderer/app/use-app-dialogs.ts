import { useMemo, useState } from 'react';

/** The dialogs that can be opened from anywhere; one at a time. */
export type AppDialog = 'settings' | 'shortcuts' | 'own-class';

export interface AppDialogs {
  opened: AppDialog | null;
  open: (dialog: AppDialog) => void;
  close: () => void;
}

export function useAppDialogs(): AppDialogs {
  const [opened, setOpened] = useState<AppDialog | null>(null);
  return useMemo(() => ({ opened, open: setOpened, close: () => setOpened(null) }), [opened]);
}
