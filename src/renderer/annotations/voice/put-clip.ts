import type { Annotation } from '../../../shared/annotations/annotation.ts';
import { putAnnotations, readAnnotations } from '../../../shared/annotations/layer-doc.ts';
import type { RecordingOwner, Sound } from '../../../shared/recordings/recording.ts';
import { makeId } from '../../client/make-id.ts';

type LayerDoc = Parameters<typeof readAnnotations>[0];
type ClipOwner = Extract<RecordingOwner, { kind: 'clip' }>;

/**
 * Says in a layer what a finished clip speaks about: the mark it was recorded for, or a pin at the place. A mark that has
 * gone meanwhile leaves its place behind. One step of undo.
 */
export function putClip(layer: LayerDoc, { personId, target }: ClipOwner, sound: Sound): void {
  const clip = { clipId: sound.id, durationMs: sound.durationMs };
  const mark = target.kind === 'mark' ? readAnnotations(layer).find(({ id }) => id === target.annotationId) : undefined;
  const { pageId, x, y } = target;
  const pin: Annotation = { id: makeId(), personId, madeAt: Date.now(), kind: 'voice', pageId, x, y, ...clip };
  putAnnotations(layer, [mark ? { ...mark, voice: clip } : pin]);
}

/** The mark without its clip. The sound itself stays for a while, because undo may bring it back. */
export function withoutVoice(mark: Annotation): Annotation {
  const { voice: _voice, ...rest } = mark;
  return rest;
}
