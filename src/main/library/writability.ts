import { AppError, type AppErrorCode } from '../../shared/app-error.ts';
import type { AppEvent } from '../../shared/events.ts';
import type { Writability } from '../../shared/library/library-record.ts';

/** Runs a write, or refuses it when the library is read-only; learns from how it ended. */
export type GuardWrite = <T>(write: () => Promise<T>) => Promise<T>;

/** Knows whether anything can be saved just now, and announces when that changes. */
export interface WritabilityWatch {
  current(): Writability;
  /** Throws AppError `read-only` without running the write when the library was opened read-only or its lock was lost. */
  guard: GuardWrite;
  /** From now on nothing may be written: until the library is opened again, or until `mayAgain`, asked every so often, says so. */
  forbid(reason: string, mayAgain?: () => Promise<boolean>): void;
  /** Ends the trying; resolves when a try that is under way has ended. */
  close(): Promise<void>;
}

/** How long after a refused write the disk is tried again, in milliseconds. */
const RETRY_MS = 5_000;

/** What is said of the whole library; whoever asked for a change hears of that change besides. */
const DISK_REFUSED: Partial<Record<AppErrorCode, string>> = {
  'disk-full':
    'The disk is full. Nothing more can be saved until there is room; what was saved is safe. Free some space and Marginalia goes on by itself.',
  'read-only':
    'This library cannot be written to. Nothing more can be saved until it can; what was saved is safe. Check that you may change its folder, and Marginalia goes on by itself.',
};

/**
 * Makes a watch for a library that can be written, until `forbid` or a failing disk says otherwise. A disk that refused
 * is tried with `tryWriting` every so often, because a person who has freed some space may have nothing else to save.
 */
export function createWritabilityWatch(
  publish: (event: AppEvent) => void,
  tryWriting: () => Promise<void>,
): WritabilityWatch {
  let current: Writability = { state: 'writable' };
  let forbidden = false;
  let closed = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let trying: Promise<void> = Promise.resolve();

  const tryLater = (attempt: () => Promise<void>) => {
    clearTimeout(retry);
    if (closed) return;
    retry = setTimeout(() => (trying = attempt()), RETRY_MS);
    retry.unref();
  };

  const become = (next: Writability) => {
    const changed = next.state !== current.state || (next.state === 'read-only' && next.reason !== reasonOf(current));
    current = next;
    if (changed) publish({ type: 'library.writability', writability: next });
    clearTimeout(retry);
    if (next.state === 'read-only' && !forbidden) tryLater(() => guard(tryWriting).catch(() => become(current)));
  };

  const askAgain = async (mayAgain: () => Promise<boolean>): Promise<void> => {
    if (!(await mayAgain())) return tryLater(() => askAgain(mayAgain));
    forbidden = false;
    become({ state: 'writable' });
  };

  const guard: GuardWrite = async (write) => {
    if (forbidden) throw new AppError('read-only', reasonOf(current));
    try {
      const result = await write();
      if (!forbidden) become({ state: 'writable' });
      return result;
    } catch (error) {
      const reason = error instanceof AppError ? DISK_REFUSED[error.code] : undefined;
      if (reason !== undefined && !forbidden) become({ state: 'read-only', edits: 'wait', reason });
      throw error;
    }
  };

  return {
    current: () => current,
    guard,
    forbid(reason, mayAgain) {
      forbidden = true;
      become({ state: 'read-only', edits: 'withheld', reason });
      if (mayAgain) tryLater(() => askAgain(mayAgain));
    },
    close() {
      closed = true;
      clearTimeout(retry);
      return trying;
    },
  };
}

function reasonOf(writability: Writability): string {
  return writability.state === 'read-only' ? writability.reason : '';
}
