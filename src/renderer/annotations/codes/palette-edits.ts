import { plainFileName } from '../../../shared/exchange/export-file-name.ts';
import { paletteFile, readPaletteFile } from '../../../shared/marking/marking-files.ts';
import type { Palette, Palettes } from '../../../shared/marking/palette.ts';
import { codeClashes } from '../../../shared/marking/palette-warnings.ts';
import { api } from '../../client/api.ts';
import { bringInFile } from '../../client/bring-in-file.ts';
import { tellFailure } from '../../client/tell-failure.ts';
import { showNotice } from '../../ui/notices.tsx';
import { saveFile } from '../../ui/save-file.ts';

/** Saves a palette. Says why when it does not work; answers whether it did. */
export function savePalette(palette: Palette, { activeId }: Palettes): Promise<boolean> {
  return tellFailure(async () => {
    await api.marking.savePalette({ palette });
    const hint = palette.id === activeId ? '' : '. To mark with it, choose it at the left of the codes.';
    showNotice(`“${palette.name}” saved${hint}`);
  });
}

/** Removes a palette, with the way to take that back. */
export function removePalette(palette: Palette, { activeId }: Palettes): Promise<boolean> {
  const bringBack = async () => {
    await api.marking.savePalette({ palette });
    if (palette.id === activeId) await api.marking.choosePalette({ paletteId: palette.id });
  };
  return tellFailure(async () => {
    await api.marking.removePalette({ paletteId: palette.id });
    showNotice(
      `“${palette.name}” removed. Codes stamped with it stay on the pages.`,
      () => void tellFailure(bringBack),
    );
  });
}

export function choosePalette(paletteId: string): Promise<boolean> {
  return tellFailure(() => api.marking.choosePalette({ paletteId }));
}

export function exportPalette(palette: Palette): void {
  saveFile(`${plainFileName(palette.name, 'Marking codes')}.json`, paletteFile(palette), 'application/json');
}

/** Adds a palette from a file the person chooses; null when none was chosen or it could not be read, which is said. */
export function importPalette({ palettes }: Palettes): Promise<Palette | null> {
  return bringInFile(palettes, readPaletteFile, async (palette) => {
    await api.marking.savePalette({ palette });
    const clashes = codeClashes(palette.codes).length;
    showNotice(
      clashes === 0
        ? `“${palette.name}” imported`
        : `“${palette.name}” imported. Some of its codes look alike or share a key; they are marked in the table.`,
    );
  });
}
