import { useEffect, useState } from 'react';
import { marksFromFile, type FileMark, type FilePage } from '../../../shared/exchange/marks-from-file.ts';
import type { Artefact } from '../../../shared/library/artefact.ts';
import { holdPagePixels } from '../../pages/use-page-pixels.ts';

const NONE: readonly FileMark[] = [];

/** What the pages' own files were marked with before they came here; none until all pages have been asked. */
export function useMarksInFile({ id, pages }: Pick<Artefact, 'id' | 'pages'>): readonly FileMark[] {
  const [marks, setMarks] = useState(NONE);

  useEffect(() => {
    setMarks(NONE);
    if (!pages.some(({ kind }) => kind === 'pdf')) return;
    const { pixels, release } = holdPagePixels(id);
    let gone = false;
    const readAll = async () => {
      const found: FilePage[] = [];
      for (const page of pages) {
        if (gone) return;
        // A page that cannot be read says so where it is shown.
        const inFile = await pixels.marksInFile(page).catch(() => null);
        if (inFile) found.push({ page, ...inFile });
      }
      const all = marksFromFile(found);
      if (!gone && all.length > 0) setMarks(all);
    };
    void readAll().finally(release);
    return () => {
      gone = true;
    };
  }, [id, pages]);

  return marks;
}
