import { useMemo } from 'react';
import type { Artefact } from '../../../shared/library/artefact.ts';
import type { Person } from '../../../shared/library/person.ts';
import { useBlindRecord } from '../../client/live-queries.ts';
import { sentenceFor } from '../../client/sentence-for.ts';
import { useEditableLayer, type EditableLayer } from '../layers/use-editable-layer.ts';

/** Both people's layers on one piece of work, as far as they can be opened. */
export type OpenedWork =
  { state: 'opening' } | { state: 'closed'; reason: string } | { state: 'open'; layers: readonly EditableLayer[] };

/** Opens everybody's layer on a piece of work, unless somebody is marking it alone: then not even asks for one. */
export function useOpenedWork(artefact: Artefact, [first, second]: readonly [Person, Person]): OpenedWork {
  const { value: blind, error } = useBlindRecord(artefact.id);
  const mayOpen = blind !== undefined && blind.state !== 'blind';
  const left = useEditableLayer(artefact, mayOpen ? first : null);
  const right = useEditableLayer(artefact, mayOpen ? second : null);
  return useMemo((): OpenedWork => {
    if (error !== null && !blind) return { state: 'closed', reason: sentenceFor(error) };
    if (blind?.state === 'blind') return { state: 'closed', reason: alone(artefact.title) };
    if (left.state === 'unreadable') return { state: 'closed', reason: left.reason };
    if (right.state === 'unreadable') return { state: 'closed', reason: right.reason };
    if (!blind || left.state !== 'open' || right.state !== 'open') return { state: 'opening' };
    return { state: 'open', layers: [left.layer, right.layer] };
  }, [artefact.title, blind, error, left, right]);
}

/** Why a piece that somebody is marking alone cannot lie beside another. */
function alone(title: string): string {
  return `“${title}” is being marked alone just now, so its marks stay with whoever made them. Finish that first, then look at the two side by side.`;
}
