import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconLoader } from '@tabler/icons-react';
import type { EditableLayer } from './use-editable-layer.ts';
import { useLayersSave } from './use-layers-save.ts';
import classes from './LayersSave.module.css';

interface Props {
  layers: readonly EditableLayer[];
}

const WORDS = { saved: 'Saved', saving: 'Saving…', failed: 'Not saved' } as const;
const ICONS = { saved: IconCheck, saving: IconLoader, failed: IconAlertTriangle } as const;

/** In the toolbar: whether everybody's marks are on the disk. Always as wide, so that nothing beside it moves. */
export function LayersSaveMark({ layers }: Props) {
  const { state } = useLayersSave(layers);
  const Icon = ICONS[state];
  return (
    <span role="status" className={classes.mark} data-state={state}>
      <Icon size={16} aria-hidden />
      {WORDS[state]}
    </span>
  );
}

/** Under the toolbar while marks cannot be saved: why, that they are kept, and the way to try at once. */
export function UnsavedBanner({ layers }: Props) {
  const save = useLayersSave(layers);
  if (save.state !== 'failed') return null;
  const retry = () => {
    for (const { session } of layers) session.retry();
  };
  return (
    <div role="alert" className={classes.banner}>
      <IconAlertTriangle size={18} aria-hidden />
      <span>Your newest marks are not saved yet; they are kept while this window is open. {save.reason}</span>
      <Button size="compact-sm" variant="default" onClick={retry}>
        Try now
      </Button>
    </div>
  );
}
