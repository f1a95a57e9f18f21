import { useMemo } from 'react';
import { useArtefacts, useTrash } from '../client/live-queries.ts';

/** What pieces of work are called, and every alias there is, in the library or in its trash. */
export interface PieceNames {
  /** The alias of a piece, or its title where it has none. */
  nameOf: (artefactId: string) => string;
  /** The title of a piece, which tells two pieces of one pupil apart. */
  titleOf: (artefactId: string) => string;
  /** Whether a piece is in the library, so that it can be gone to. */
  isThere: (artefactId: string) => boolean;
  aliases: string[];
}

const GONE = 'A piece that is not there any more';

/** The names, once both lists are read; null before, and an error where either cannot be. */
export function usePieceNames(): { names: PieceNames | null; error: unknown } {
  const { value: artefacts, error } = useArtefacts('');
  const { value: trashed, error: trashError } = useTrash();
  const names = useMemo(() => {
    if (!artefacts || !trashed) return null;
    const all = [...artefacts, ...trashed.map(({ artefact }) => artefact)];
    const byId = new Map(all.map(({ id, alias, title }) => [id, alias || title]));
    const titles = new Map(all.map(({ id, title }) => [id, title]));
    const there = new Set(artefacts.map(({ id }) => id));
    return {
      nameOf: (id: string) => byId.get(id) ?? GONE,
      titleOf: (id: string) => titles.get(id) ?? GONE,
      isThere: (id: string) => there.has(id),
      aliases: [...new Set(all.map(({ alias }) => alias).filter(Boolean))],
    };
  }, [artefacts, trashed]);
  return { names, error: error ?? trashError };
}
