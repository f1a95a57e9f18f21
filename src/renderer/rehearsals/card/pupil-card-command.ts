import { useMemo } from 'react';
import type { Id } from '../../../shared/ids.ts';
import type { ScreenCommand } from '../../ui/screen-commands.ts';

/** The pupil's card for the command palette, so that it can be opened again while a go is on. */
export function usePupilCardCommand(artefactId: Id, onOpen: (artefactId: Id) => void): readonly ScreenCommand[] {
  return useMemo(
    () => [
      {
        id: 'pupil-card',
        label: 'Open the pupil’s card',
        description: 'In a window of its own, for whoever plays the pupil',
        keywords: 'mentor persona surprises second window rehearse',
        run: () => onOpen(artefactId),
      },
    ],
    [artefactId, onOpen],
  );
}
