import { useSyncExternalStore } from 'react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { EditableLayer } from './use-editable-layer.ts';

const NONE: readonly Annotation[] = [];
const none = () => NONE;
const neverChanges = () => () => undefined;

/** Every mark of a layer, oldest first; follows every change. None where there is no layer. */
export function useAllMarks(layer: EditableLayer | undefined): readonly Annotation[] {
  return useSyncExternalStore(layer?.index.subscribe ?? neverChanges, layer?.index.all ?? none);
}
