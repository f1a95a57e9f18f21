import type { RemarkEdit, TakeRemarks } from '../../shared/rehearsals/take-remarks.ts';
import { sentenceFor } from '../client/sentence-for.ts';
import { showFailure } from '../ui/notices.tsx';

/** Where two people say what they think of a go or of a take. Failures are said; each answers whether it worked. */
export interface RemarkDesk {
  /** Hands over what is being typed, as often as it changes; what was overtaken is not sent. */
  say: (remarks: Partial<Omit<TakeRemarks, 'comments'>>) => Promise<boolean>;
  edit: (edit: RemarkEdit) => Promise<boolean>;
}

/** Asks something when everything before it was answered. */
export type InTurn = (ask: () => Promise<unknown>) => Promise<boolean>;

/** Makes a row in which what comes later never overtakes what was typed. */
export function takeTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (ask) => {
    const asked = last.then(() => worked(ask()));
    last = asked;
    return asked;
  };
}

/** Makes a desk that hands every edit to `send`, in turn. */
export function openRemarkDesk(send: (edit: RemarkEdit) => Promise<unknown>, inTurn: InTurn): RemarkDesk {
  let typed: Parameters<RemarkDesk['say']>[0] = {};
  const handOver = async () => {
    const remarks = typed;
    typed = {};
    if (Object.keys(remarks).length > 0) await send({ type: 'say', remarks });
  };

  return {
    say(remarks) {
      typed = { ...typed, ...remarks };
      return inTurn(handOver);
    },
    edit: (edit) => inTurn(() => send(edit)),
  };
}

/** Whether something that was asked worked; if not, why is said. */
export async function worked(asking: Promise<unknown>): Promise<boolean> {
  try {
    await asking;
    return true;
  } catch (error) {
    showFailure(sentenceFor(error));
    return false;
  }
}
