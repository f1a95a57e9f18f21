import type { Id } from '../../shared/ids.ts';
import type { NewGo, SoundSpan } from '../../shared/rehearsals/go.ts';
import type { RehearsalAction } from '../../shared/rehearsals/rehearsal-clock.ts';
import { api } from '../client/api.ts';
import { openRemarkDesk, takeTurns, worked, type RemarkDesk } from './remark-desk.ts';

type Decided = Omit<NewGo, 'artefactId'>;

/** What a window can ask of the go of one piece of work. Failures are said; each answers whether it worked. */
export interface GoDesk {
  /** Sets out a go, so that whoever plays the pupil can read their card before it starts. */
  setOut: (decided: Decided) => Promise<boolean>;
  /** Sets out a go, with the card that was dealt for it if it waits already, and starts counting in. */
  begin: (decided: Decided) => Promise<boolean>;
  /** Begins the go after one that ended, with the aim that was set for it, to the last letter typed before. */
  beginAgain: (decide: (aim: string) => Decided) => Promise<boolean>;
  act: (action: RehearsalAction) => Promise<boolean>;
  noteSound: (takeId: Id, span: SoundSpan) => void;
  /** What is said about this go, and about no other that has begun meanwhile. */
  remarksOn: (takeId: Id) => RemarkDesk;
  /** Keeps the ended go as a take, with all that was typed before. */
  keep: () => Promise<boolean>;
  /** Leaves nothing of this go; what is still said about it afterwards goes with it. */
  forget: (takeId: Id) => Promise<boolean>;
}

/** Makes the desk for a piece of work. What is typed is asked in turn, so that keeping never overtakes it. */
export function openGoDesk(artefactId: Id): GoDesk {
  const { rehearsals } = api;
  const inTurn = takeTurns();
  let forgotten: Id | null = null;

  const beginNow = async (decided: Decided) => {
    await rehearsals.begin({ artefactId, ...decided });
    await rehearsals.act({ artefactId, action: { type: 'start' } });
  };

  return {
    setOut: (decided) => worked(inTurn(() => rehearsals.begin({ artefactId, ...decided }))),
    begin: (decided) => worked(inTurn(() => beginNow(decided))),
    beginAgain: (decide) =>
      worked(
        inTurn(async () => {
          const now = await rehearsals.go({ artefactId });
          await beginNow(decide(now?.go.draft.nextAim ?? ''));
        }),
      ),
    act: (action) => worked(rehearsals.act({ artefactId, action })),
    // A piece that could not be told is told again when it has grown, so nobody is bothered with it.
    noteSound: (takeId, span) =>
      void inTurn(() => rehearsals.noteSound({ artefactId, takeId, span }).catch(() => undefined)),
    remarksOn: (takeId) =>
      openRemarkDesk(async (edit) => {
        if (takeId !== forgotten) await rehearsals.editDraft({ artefactId, takeId, edit });
      }, inTurn),
    keep: () => worked(inTurn(() => rehearsals.keep({ artefactId }))),
    forget: (takeId) =>
      worked(
        inTurn(async () => {
          await rehearsals.forget({ artefactId });
          forgotten = takeId;
        }),
      ),
  };
}
