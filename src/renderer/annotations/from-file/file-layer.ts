import { createContext, useContext, useMemo, useState } from 'react';
import { putAnnotations } from '../../../shared/annotations/layer-doc.ts';
import type { FileMark } from '../../../shared/exchange/marks-from-file.ts';
import type { Artefact } from '../../../shared/library/artefact.ts';
import { makeId } from '../../client/make-id.ts';
import type { FileMarksDrawn } from '../../pages/page-clip.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { useMarksInFile } from './use-marks-in-file.ts';

/** The third layer: what the file brought with it. To look at; it becomes somebody's own only by being copied. */
export interface FileLayer {
  marks: readonly FileMark[];
  shown: boolean;
  show: (shown: boolean) => void;
  /** Which of them are part of the page's own picture. */
  fileMarks: FileMarksDrawn;
}

const NO_FILE_LAYER: FileLayer = { marks: [], shown: true, show: () => undefined, fileMarks: 'all' };

/** The third layer of the piece of work that is open. */
export const FileLayerContext = createContext<FileLayer>(NO_FILE_LAYER);

export function useFileLayer(): FileLayer {
  return useContext(FileLayerContext);
}

export function useOpenFileLayer(artefact: Artefact): FileLayer {
  const marks = useMarksInFile(artefact);
  const [shown, show] = useState(true);
  return useMemo(() => {
    const fileMarks = marks.length === 0 ? 'all' : shown ? 'unlayered' : 'none';
    return { marks, shown, show, fileMarks };
  }, [marks, shown]);
}

/** Puts marks of the file into somebody's own layer, as one step that can be undone. Says how many there are now. */
export function copyToLayer(marks: readonly FileMark[], layer: EditableLayer): number {
  const madeAt = Date.now();
  const copies = marks
    .flatMap((mark) => mark.copies)
    .map((copy) => ({ ...copy, id: makeId(), personId: layer.person.id, madeAt }));
  putAnnotations(layer.session.doc, copies);
  return copies.length;
}
