import { useState, type Dispatch } from 'react';
import type { AnnotateAction } from '../annotate-state.ts';
import { createPenAwareness, type PenAwareness } from '../tools/pen-awareness.ts';
import type { ToolOptions } from '../tools/tool-options.ts';
import { useLatest } from '../../ui/use-latest.ts';

/** Whether a pen is at work, for all panes of a workspace; the first pen ever seen makes fingers move the page. */
export function useHand(options: ToolOptions, dispatch: Dispatch<AnnotateAction>): PenAwareness {
  const latest = useLatest(options);
  const [pen] = useState(() =>
    createPenAwareness(() => performance.now(), {
      options: () => latest.current,
      onFirstPen: () => {
        latest.current = { ...latest.current, penSeen: true, finger: 'pans' };
        dispatch({ type: 'options', options: { penSeen: true, finger: 'pans' } });
      },
    }),
  );
  return pen;
}
