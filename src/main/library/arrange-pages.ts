import { AppError } from '../../shared/app-error.ts';
import type { Id } from '../../shared/ids.ts';
import type { Artefact, Rotation } from '../../shared/library/artefact.ts';

/**
 * The artefact with its pages in this order and with these rotations. Pages left out are set aside, and come back when
 * a later arrangement names them. Throws `bad-input` for an unknown or repeated page.
 */
export function arrangePages(artefact: Artefact, arrangement: readonly { id: Id; rotation: Rotation }[]): Artefact {
  const known = new Map([...artefact.pages, ...artefact.removedPages].map((page) => [page.id, page]));
  const pages = arrangement.map(({ id, rotation }) => {
    const page = known.get(id);
    if (!page) {
      throw new AppError('bad-input', 'One of these pages does not belong to this piece of work. Nothing was changed.');
    }
    known.delete(id);
    return { ...page, rotation };
  });
  return { ...artefact, pages, removedPages: [...known.values()] };
}
