import type { Artefact, ArtefactDetails, Page } from '../../shared/library/artefact.ts';
import { api } from '../client/api.ts';
import { counted } from './artefact-words.ts';
import type { LibraryChange } from '../client/library-changes.ts';

/** Changes one detail of an artefact. */
export function editDetail<K extends keyof ArtefactDetails>(
  artefact: Artefact,
  field: K,
  value: ArtefactDetails[K],
  label: string,
): LibraryChange {
  const write = (details: Partial<ArtefactDetails>) => api.library.update({ artefactId: artefact.id, details });
  const before = artefact[field];
  return { label, apply: () => write({ [field]: value }), revert: () => write({ [field]: before }) };
}

/** Puts the pages of an artefact in this order and these turns; a page left out is taken out. */
export function arrangePages(artefact: Artefact, pages: Page[], label: string): LibraryChange {
  const write = (arranged: Page[]) =>
    api.library.arrangePages({
      artefactId: artefact.id,
      pages: arranged.map(({ id, rotation, crop }) => ({ id, rotation, crop })),
    });
  const before = artefact.pages;
  return { label, apply: () => write(pages), revert: () => write(before) };
}

/** Moves artefacts to the trash. */
export function moveToTrash(artefactIds: string[]): LibraryChange {
  return {
    label: `Moved ${counted(artefactIds.length, 'piece of work', 'pieces of work')} to the trash`,
    apply: () => api.library.trash({ artefactIds }),
    revert: () => api.library.restore({ artefactIds }),
  };
}
