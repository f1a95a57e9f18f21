import type { ReactNode } from 'react';
import type { Artefact } from '../../../shared/library/artefact.ts';
import { FileLayerContext, useOpenFileLayer } from './file-layer.ts';

/** Opens the third layer of a piece of work for every pane and button below. */
export function FileLayerProvider({ artefact, children }: { artefact: Artefact; children: ReactNode }) {
  return <FileLayerContext value={useOpenFileLayer(artefact)}>{children}</FileLayerContext>;
}
