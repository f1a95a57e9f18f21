import type { DragEvent } from 'react';

/** What an annotation is called while it is dragged; nothing from outside has this type. */
const TYPE = 'application/x-marginalia-annotation';

/** Takes an annotation along in a drag. */
export function dragMark({ dataTransfer }: DragEvent, annotationId: string): void {
  dataTransfer.effectAllowed = 'copy';
  dataTransfer.setData(TYPE, annotationId);
}

/** Whether what is dragged over here is an annotation. Which one is told only where it is dropped. */
export function isMarkDragged({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes(TYPE);
}

/** The annotation that was dropped, or null. */
export function droppedMark({ dataTransfer }: DragEvent): string | null {
  return dataTransfer.getData(TYPE) || null;
}
