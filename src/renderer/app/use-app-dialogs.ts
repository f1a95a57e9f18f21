import { useMemo, useState } from 'react';

/** The dialogs that can be opened from the menu; one at a time. The last two are about a piece of work. */
export type AppDialog = 'settings' | 'workload' | 'shortcuts' | 'own-class' | 'export' | 'beside';

export interface AppDialogs {
  opened: AppDialog | null;
  open: (dialog: AppDialog) => void;
  close: () => void;
}

export function useAppDialogs(): AppDialogs {
  const [opened, setOpened] = useState<AppDialog | null>(null);
  return useMemo(() => ({ opened, open: setOpened, close: () => setOpened(null) }), [opened]);
}
