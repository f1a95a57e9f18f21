import { useEffect, useReducer, type Dispatch } from 'react';
import { annotateReducer, startState, type AnnotateAction, type AnnotateState } from './annotate-state.ts';
import { recallChoices, rememberChoices } from './remembered-choices.ts';

/**
 * What a workspace shows, beginning as this machine's people arranged it last, and remembered as they arrange it. The pen
 * begins with `firstHolderId`.
 */
export function useRememberedState(firstHolderId: string): [AnnotateState, Dispatch<AnnotateAction>] {
  const [state, dispatch] = useReducer(annotateReducer, null, () =>
    startState(firstHolderId, recallChoices(localStorage)),
  );
  useEffect(() => rememberChoices(localStorage, state), [state]);
  return [state, dispatch];
}
