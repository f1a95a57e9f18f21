import { useState, type DragEvent } from 'react';
import { droppedMark, isMarkDragged } from './dragged-mark.ts';

/** Lets an annotation be dropped on an element, and says whether one is held over it. */
export function useMarkDrop(onMark: (annotationId: string) => void): {
  takesMark: boolean;
  handlers: Record<'onDragOver' | 'onDragLeave' | 'onDropCapture', (event: DragEvent) => void>;
} {
  const [takesMark, setTakesMark] = useState(false);
  return {
    takesMark,
    handlers: {
      onDragOver: (event) => {
        const isMark = isMarkDragged(event);
        setTakesMark(isMark);
        if (!isMark) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      },
      onDragLeave: (event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setTakesMark(false);
      },
      // Before the editor, which would type in what is dropped on it. Words dragged within it are its own affair.
      onDropCapture: (event) => {
        setTakesMark(false);
        const annotationId = droppedMark(event);
        if (annotationId === null) return;
        event.preventDefault();
        event.stopPropagation();
        onMark(annotationId);
      },
    },
  };
}
