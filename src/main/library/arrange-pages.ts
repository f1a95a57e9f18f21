import { AppError } from '../../shared/app-error.ts';
import { isWholePage, liesOnPage } from '../../shared/library/page-crop.ts';
import type { Artefact, Page, PageArrangement } from '../../shared/library/artefact.ts';

/**
 * The artefact with its pages in this order, turned and cropped like this. Pages left out are set aside, and come back
 * when a later arrangement names them. Throws `bad-input` for an unknown or repeated page, or a crop beside the paper.
 */
export function arrangePages(artefact: Artefact, arrangement: readonly PageArrangement[]): Artefact {
  const known = new Map([...artefact.pages, ...artefact.removedPages].map((page) => [page.id, page]));
  const pages = arrangement.map((wanted) => {
    const page = known.get(wanted.id);
    if (!page) {
      throw new AppError('bad-input', 'One of these pages does not belong to this piece of work. Nothing was changed.');
    }
    known.delete(wanted.id);
    return arranged(page, wanted);
  });
  return { ...artefact, pages, removedPages: [...known.values()] };
}

function arranged({ crop: _before, ...page }: Page, { rotation, crop }: PageArrangement): Page {
  if (crop === undefined || isWholePage(page, crop)) return { ...page, rotation };
  if (!liesOnPage(page, crop)) {
    throw new AppError(
      'bad-input',
      'This crop does not lie on the page, or is too small to read. Nothing was changed.',
    );
  }
  return { ...page, rotation, crop };
}
