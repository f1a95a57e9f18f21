import type { Annotation } from '../annotations/annotation.ts';

/** The clips a mark speaks with: none, one, or for a pin with a second clip two. */
export function clipIdsOf(annotation: Annotation): string[] {
  const own = annotation.kind === 'voice' ? [annotation.clipId] : [];
  return annotation.voice ? [...own, annotation.voice.clipId] : own;
}
