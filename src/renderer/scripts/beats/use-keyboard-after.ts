import { useEffect, useRef } from 'react';
import { writeInBeat } from './beat-focus.ts';

/**
 * Where the keyboard goes when a variant's beat gets words of its own or the base's again, because the button that did
 * it is gone then: into the words, or to what changes them. Answers what to call just before such a step; what others
 * change meanwhile moves nobody's keyboard.
 */
export function useKeyboardAfter(beatId: string, own: boolean, baseMoved: boolean): () => void {
  const stepped = useRef(false);
  useEffect(() => {
    if (!stepped.current) return;
    stepped.current = false;
    if (!own) document.querySelector<HTMLElement>(`[data-beat="${beatId}"] [data-changes-words]`)?.focus();
    else if (!baseMoved) writeInBeat(beatId);
  }, [beatId, own, baseMoved]);
  return () => {
    stepped.current = true;
  };
}
