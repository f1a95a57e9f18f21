import type { SaveState } from '../../client/document-session.ts';
import { useSaveState } from '../../client/use-document.ts';
import type { EditableLayer } from './use-editable-layer.ts';

/** Whether both people's marks are on the disk: the worse of the two. */
export function useLayersSave(left: EditableLayer, right: EditableLayer): SaveState {
  const states = [useSaveState(left.session), useSaveState(right.session)];
  const worst = (['failed', 'saving'] as const).map((state) => states.find((save) => save.state === state));
  return worst.find((save) => save !== undefined) ?? { state: 'saved' };
}
