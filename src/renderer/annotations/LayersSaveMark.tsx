import { useSaveState } from '../client/use-document.ts';
import { SaveMark } from '../ui/SaveMark.tsx';
import type { EditableLayer } from './layers/use-editable-layer.ts';

interface Props {
  layers: readonly EditableLayer[];
}

/** Whether both people's marks are on the disk: the worse of the two is said. */
export function LayersSaveMark({ layers }: Props) {
  const one = useSaveState(layers[0]?.session ?? null);
  const other = useSaveState(layers[1]?.session ?? null);
  const states = [one, other];
  const said = states.find(({ state }) => state === 'failed') ?? states.find(({ state }) => state === 'saving') ?? one;
  return <SaveMark save={said} onRetry={() => layers.forEach(({ session }) => session.retry())} />;
}
