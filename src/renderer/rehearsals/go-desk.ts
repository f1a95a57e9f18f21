import type { Id } from '../../shared/ids.ts';
import type { NewGo, SoundSpan } from '../../shared/rehearsals/go.ts';
import type { RehearsalAction } from '../../shared/rehearsals/rehearsal-clock.ts';
import { api } from '../client/api.ts';
import { letFailureGo, showFailure } from '../ui/notices.tsx';
import { openRemarkDesk, takeTurns, worked, type RemarkDesk } from './remark-desk.ts';
import { SpanTeller } from './sound/span-teller.ts';

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
  /** Says which moment of a go a piece of its sound was heard in, and again until it is known. */
  noteSound: (takeId: Id, span: SoundSpan) => void;
  /** What is said about this go, and about no other that has begun meanwhile. */
  remarksOn: (takeId: Id) => RemarkDesk;
  /** Keeps the ended go as a take, with all that was typed before and all that is known of its sound. */
  keep: () => Promise<boolean>;
  /** Leaves nothing of this go; what is still said about it afterwards goes with it. */
  forget: (takeId: Id) => Promise<boolean>;
}

/** Makes the desk for a piece of work. What is typed is asked in turn, so that keeping never overtakes it. */
export function openGoDesk(artefactId: Id): GoDesk {
  const { rehearsals } = api;
  const inTurn = takeTurns();
  let spans: { takeId: Id; teller: SpanTeller } | null = null;
  let forgotten: Id | null = null;
  let handOvers: (() => Promise<void>)[] = [];
  let beginning = 0;

  /** What was typed while nothing could be saved comes first. */
  const handOverRemarks = async () => {
    for (const handOver of handOvers) await handOver();
  };
  const beginNow = async (decided: Decided) => {
    await rehearsals.begin({ artefactId, ...decided });
    await rehearsals.act({ artefactId, action: { type: 'start' } });
  };
  const begin = (ask: () => Promise<void>) => {
    beginning += 1;
    return worked(inTurn(ask)).finally(() => (beginning -= 1));
  };
  const tellerFor = (takeId: Id) => {
    const tell = (span: SoundSpan) => rehearsals.noteSound({ artefactId, takeId, span });
    if (spans?.takeId !== takeId)
      spans = { takeId, teller: new SpanTeller({ tell, say: showFailure, unsay: letFailureGo }) };
    return spans.teller;
  };

  return {
    // What is chosen while a go begins is for the next one.
    setOut: async (decided) => beginning > 0 || worked(inTurn(() => rehearsals.begin({ artefactId, ...decided }))),
    begin: (decided) => begin(() => beginNow(decided)),
    beginAgain: (decide) =>
      begin(async () => {
        await handOverRemarks();
        const now = await rehearsals.go({ artefactId });
        await beginNow(decide(now?.go.draft.nextAim ?? ''));
      }),
    act: (action) => worked(rehearsals.act({ artefactId, action })),
    noteSound: (takeId, span) => tellerFor(takeId).add(span),
    remarksOn(takeId) {
      const remarks = openRemarkDesk(async (edit) => {
        const isThere = takeId !== forgotten;
        if (isThere) await rehearsals.editDraft({ artefactId, takeId, edit });
        return isThere;
      }, inTurn);
      handOvers.push(remarks.handOver);
      return remarks;
    },
    keep: () =>
      worked(
        inTurn(async () => {
          await spans?.teller.finish();
          await handOverRemarks();
          await rehearsals.keep({ artefactId });
          handOvers = [];
        }),
      ),
    forget: (takeId) =>
      worked(
        inTurn(async () => {
          await rehearsals.forget({ artefactId });
          forgotten = takeId;
        }),
      ),
  };
}
