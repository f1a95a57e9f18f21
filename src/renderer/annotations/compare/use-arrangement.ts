import { useEffect, useState } from 'react';
import {
  movements,
  useCompareSides,
  type ComparedWork,
  type CompareViewActions,
  type Movement,
} from './compare-sides.ts';
import { recallLie, rememberLie } from './remembered-arrangement.ts';

interface Given extends Pick<CompareViewActions, 'onSwap' | 'onChooseOther'> {
  works: readonly [ComparedWork, ComparedWork];
}

/** How two pieces lie and move just now, and what changes it. */
export type Arrangement = ReturnType<typeof useArrangement>;

/** Half of a laid-over piece shows through at first: enough of both to see what moved. */
const HALF = 0.5;

/** How two pieces lie and move, and the keys for it: L, Shift+O, Shift+S, Shift+B, and Escape out of an overlay. */
export function useArrangement({ works, onSwap, onChooseOther }: Given) {
  const left = works[0].artefact.id;
  const right = works[1].artefact.id;
  const [lie, setLie] = useState(() => recallLie(localStorage, [left, right]));
  useEffect(() => rememberLie(localStorage, [left, right], lie), [left, right, lie]);
  const { movement, overlay } = lie;
  const setMovement = (next: Movement) => setLie({ movement: next, overlay });
  const setOverlay = (next: number | null) => setLie({ movement, overlay: next });
  const sides = useCompareSides(works, overlay === null ? movement : 'together');
  /** Lets the left (0) or the right piece (1) of an overlay be seen at least as well as the other. */
  const bringOut = (index: 0 | 1) => {
    if (overlay !== null) setOverlay(index === 0 ? Math.min(overlay, HALF) : Math.max(overlay, HALF));
  };
  const toggleOverlay = () => setOverlay(overlay === null ? HALF : null);
  const keys: Readonly<Record<string, () => void>> = {
    l: () => setMovement(movements[(movements.indexOf(movement) + 1) % movements.length]!),
    'shift+o': toggleOverlay,
    'shift+s': onSwap,
    'shift+b': onChooseOther,
    ...(overlay !== null && { escape: toggleOverlay }),
  };
  /** Answers whether the key was one of those of two pieces at once. */
  const actOnKey = ({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => {
    if (ctrlKey || metaKey || altKey) return false;
    const act = keys[`${shiftKey ? 'shift+' : ''}${key.toLowerCase()}`];
    act?.();
    return act !== undefined;
  };
  return { sides, movement, setMovement, overlay, setOverlay, bringOut, toggleOverlay, actOnKey };
}
