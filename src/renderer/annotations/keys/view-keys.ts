import type { AnnotateAction, AnnotateState } from '../annotate-state.ts';

/**
 * Letters that change how one piece of work is shown: L moves both sides together, B shows each other’s marks, D one page
 * or two, G the strip of pages. Answers whether it was one of these.
 */
export function actOnViewKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  state: Pick<AnnotateState, 'layout'>,
  dispatch: (action: AnnotateAction) => void,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const key = event.key.toLowerCase();
  if (key === 'l') dispatch({ type: 'toggle', what: 'linked' });
  else if (key === 'b') dispatch({ type: 'toggle', what: 'bothLayers' });
  else if (key === 'd') {
    dispatch({ type: 'layout', layout: state.layout === 'one-page' ? 'side-by-side' : 'one-page' });
  } else if (key === 'g') dispatch({ type: 'toggle', what: 'stripOpen' });
  else return false;
  return true;
}
