import { useState } from 'react';

/** A panel beside the pages, and what opens and closes it. */
export interface PanelSwitch {
  open: boolean;
  onToggle: () => void;
}

/** A panel that is closed to begin with. */
export function usePanelSwitch(): PanelSwitch {
  const [open, setOpen] = useState(false);
  return { open, onToggle: () => setOpen(!open) };
}
