import type { TakeEdit } from '../../shared/rehearsals/take-edit.ts';
import type { TakeRemarks } from '../../shared/rehearsals/take-remarks.ts';
import { sentenceFor } from '../client/sentence-for.ts';
import { showFailure } from '../ui/notices.tsx';

/** Where two people say what they think of a go or of a take. */
export interface RemarkDesk {
  /**
   * Hands over what is being typed, as often as it changes; what was overtaken is not sent. A failure is said; answers
   * whether it worked.
   */
  say: (remarks: Partial<Omit<TakeRemarks, 'comments'>>) => Promise<boolean>;
  /** Rejects with what went wrong, which is for the caller to say. */
  edit: (edit: TakeEdit) => Promise<void>;
}

/** Asks something when everything before it was answered; answers and rejects as that does. */
export type InTurn = <T>(ask: () => Promise<T>) => Promise<T>;

/** Makes a row in which what comes later never overtakes what was typed. */
export function takeTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (ask) => {
    const asked = last.then(ask);
    last = asked.catch(() => undefined);
    return asked;
  };
}

/** Makes a desk that hands every edit to `send`, in turn. */
export function openRemarkDesk(send: (edit: TakeEdit) => Promise<void>, inTurn: InTurn): RemarkDesk {
  let typed: Parameters<RemarkDesk['say']>[0] = {};
  const handOver = async () => {
    const remarks = typed;
    typed = {};
    if (Object.keys(remarks).length > 0) await send({ type: 'say', remarks });
  };

  return {
    say(remarks) {
      typed = { ...typed, ...remarks };
      return worked(inTurn(handOver));
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
