import type { Id } from '../../shared/ids.ts';
import type { NewGo, SoundSpan } from '../../shared/rehearsals/go.ts';
import type { RehearsalAction } from '../../shared/rehearsals/rehearsal-clock.ts';
import type { RemarkEdit, TakeRemarks } from '../../shared/rehearsals/take-remarks.ts';
import { api } from '../client/api.ts';
import { sentenceFor } from '../client/sentence-for.ts';
import { showFailure } from '../ui/notices.tsx';

/** What a window can ask of the go of one piece of work. Failures are said; each answers whether it worked. */
export interface GoDesk {
  /** Sets out a go, so that whoever plays the pupil can read their card before it starts. */
  setOut: (decided: Omit<NewGo, 'artefactId'>) => Promise<boolean>;
  /** Sets out a go, with the card that was dealt for it if it waits already, and starts counting in. */
  begin: (decided: Omit<NewGo, 'artefactId'>) => Promise<boolean>;
  act: (action: RehearsalAction) => Promise<boolean>;
  /** Hands over what is being typed, as often as it changes; what was overtaken is not sent. */
  say: (remarks: Partial<Omit<TakeRemarks, 'comments'>>) => Promise<boolean>;
  edit: (edit: RemarkEdit) => Promise<boolean>;
  noteSound: (span: SoundSpan) => Promise<boolean>;
  /** Keeps the ended go as a take, with all that was typed before. */
  keep: () => Promise<boolean>;
  forget: () => Promise<boolean>;
}

/** Makes the desk for a piece of work. What is typed is asked in turn, so that keeping never overtakes it. */
export function openGoDesk(artefactId: Id): GoDesk {
  const { rehearsals } = api;
  let last: Promise<unknown> = Promise.resolve();
  let typed: Parameters<GoDesk['say']>[0] = {};

  const inTurn = (ask: () => Promise<unknown>): Promise<boolean> => {
    const asked = last.then(() => worked(ask()));
    last = asked;
    return asked;
  };
  const handOver = async () => {
    const remarks = typed;
    typed = {};
    if (Object.keys(remarks).length > 0) await rehearsals.editDraft({ artefactId, edit: { type: 'say', remarks } });
  };

  const setOut: GoDesk['setOut'] = (decided) => worked(rehearsals.begin({ artefactId, ...decided }));

  return {
    setOut,
    begin: async (decided) =>
      (await setOut(decided)) && worked(rehearsals.act({ artefactId, action: { type: 'start' } })),
    act: (action) => worked(rehearsals.act({ artefactId, action })),
    say(remarks) {
      typed = { ...typed, ...remarks };
      return inTurn(handOver);
    },
    edit: (edit) => inTurn(() => rehearsals.editDraft({ artefactId, edit })),
    // A piece that could not be told is told again when it has grown, so nobody is bothered with it.
    noteSound: (span) => inTurn(() => rehearsals.noteSound({ artefactId, span }).catch(() => undefined)),
    keep: () => inTurn(() => rehearsals.keep({ artefactId })),
    forget: () => inTurn(() => rehearsals.forget({ artefactId })),
  };
}

async function worked(asking: Promise<unknown>): Promise<boolean> {
  try {
    await asking;
    return true;
  } catch (error) {
    showFailure(sentenceFor(error));
    return false;
  }
}
