import type { TakeEdit } from '../../shared/rehearsals/take-edit.ts';
import type { TakeRemarks } from '../../shared/rehearsals/take-remarks.ts';
import { codeOf } from '../client/sentence-for.ts';
import { sayFailure, tellFailure } from '../client/tell-failure.ts';
import { lateWordsHere, type LateWords } from './late-words.ts';

/** Where two people say what they think of a go or of a take. */
export interface RemarkDesk {
  /**
   * Hands over what is being typed, as often as it changes; what was overtaken is not sent. What cannot be saved just now
   * is tried again until it can. A failure is said; answers whether it worked at once.
   */
  say: (remarks: Typed) => Promise<boolean>;
  /** Rejects with what went wrong, which is for the caller to say. */
  edit: (edit: TakeEdit) => Promise<void>;
  /** The edit of somebody who leaves what they wrote: tried again until it can be saved, which is said as for `say`. */
  leave: (edit: TakeEdit) => void;
  /** Hands over what could not be before. To be asked in its turn; rejects when it cannot be now either. */
  handOver: () => Promise<void>;
}

type Typed = Partial<Omit<TakeRemarks, 'comments'>>;

/** Sends an edit; answers whether there is still anything it can be said of. */
export type SendEdit = (edit: TakeEdit) => Promise<boolean>;

/** Asks something when everything before it was answered; answers and rejects as that does. */
export type InTurn = <T>(ask: () => Promise<T>) => Promise<T>;

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 8_000;

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
export function openRemarkDesk(send: SendEdit, inTurn: InTurn, late: LateWords = lateWordsHere): RemarkDesk {
  let typed: Typed = {};
  let left: TakeEdit[] = [];
  let retryMs = FIRST_RETRY_MS;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let isLate = false;

  const handOver = async () => {
    const isSaid = [await handOverLeft(), await handOverTyped()];
    if (isLate) settle(isSaid.includes(true));
  };
  const handOverLeft = async () => {
    let isSaid = false;
    for (let edit = left[0]; edit; edit = left[0]) {
      isSaid = await send(edit).catch((error: unknown) => {
        if (!mayWorkLater(error)) left = left.slice(1);
        throw error;
      });
      left = left.slice(1);
    }
    return isSaid;
  };
  const handOverTyped = async () => {
    const remarks = typed;
    typed = {};
    if (Object.keys(remarks).length === 0) return false;
    try {
      return await send({ type: 'say', remarks });
    } catch (error) {
      // What was typed since is newer.
      if (mayWorkLater(error)) typed = { ...remarks, ...typed };
      throw error;
    }
  };
  const settle = (isSaid: boolean) => {
    isLate = false;
    retryMs = FIRST_RETRY_MS;
    clearTimeout(retryTimer);
    late.end(isSaid);
  };
  const tryLater = () => {
    isLate = true;
    late.wait();
    clearTimeout(retryTimer);
    retryTimer = setTimeout(() => void handOverInTurn(), retryMs);
    retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
  };
  const handOverInTurn = async () => {
    try {
      await inTurn(handOver);
      return true;
    } catch (error) {
      if (mayWorkLater(error)) tryLater();
      else sayFailure(error);
      return false;
    }
  };

  return {
    say(remarks) {
      typed = { ...typed, ...remarks };
      return handOverInTurn();
    },
    edit: (edit) =>
      inTurn(async () => {
        await send(edit);
      }),
    leave(edit) {
      left = [...left, edit];
      void handOverInTurn();
    },
    handOver,
  };
}

/** Whether something that was asked worked; if not, why is said. */
export function worked(asking: Promise<unknown>): Promise<boolean> {
  return tellFailure(() => asking);
}

/** Nobody answered, or the disk takes nothing just now; anything else is refused for good. */
function mayWorkLater(error: unknown): boolean {
  return ['internal', 'disk-full', 'read-only'].includes(codeOf(error));
}
