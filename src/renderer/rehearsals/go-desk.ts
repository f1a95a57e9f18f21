import type { Id } from '../../shared/ids.ts';
import type { NewGo, SoundSpan } from '../../shared/rehearsals/go.ts';
import type { RehearsalAction } from '../../shared/rehearsals/rehearsal-clock.ts';
import { api } from '../client/api.ts';
import { openRemarkDesk, worked, type RemarkDesk } from './remark-desk.ts';

/** What a window can ask of the go of one piece of work. Failures are said; each answers whether it worked. */
export interface GoDesk extends RemarkDesk {
  /** Sets out a go, so that whoever plays the pupil can read their card before it starts. */
  setOut: (decided: Omit<NewGo, 'artefactId'>) => Promise<boolean>;
  /** Sets out a go, with the card that was dealt for it if it waits already, and starts counting in. */
  begin: (decided: Omit<NewGo, 'artefactId'>) => Promise<boolean>;
  act: (action: RehearsalAction) => Promise<boolean>;
  noteSound: (span: SoundSpan) => Promise<boolean>;
  /** Keeps the ended go as a take, with all that was typed before. */
  keep: () => Promise<boolean>;
  forget: () => Promise<boolean>;
}

/** Makes the desk for a piece of work. What is typed is asked in turn, so that keeping never overtakes it. */
export function openGoDesk(artefactId: Id): GoDesk {
  const { rehearsals } = api;
  const { inTurn, say, edit } = openRemarkDesk((remark) => rehearsals.editDraft({ artefactId, edit: remark }));
  const setOut: GoDesk['setOut'] = (decided) => worked(rehearsals.begin({ artefactId, ...decided }));

  return {
    setOut,
    begin: async (decided) =>
      (await setOut(decided)) && worked(rehearsals.act({ artefactId, action: { type: 'start' } })),
    act: (action) => worked(rehearsals.act({ artefactId, action })),
    say,
    edit,
    // A piece that could not be told is told again when it has grown, so nobody is bothered with it.
    noteSound: (span) => inTurn(() => rehearsals.noteSound({ artefactId, span }).catch(() => undefined)),
    keep: () => inTurn(() => rehearsals.keep({ artefactId })),
    forget: () => inTurn(() => rehearsals.forget({ artefactId })),
  };
}
