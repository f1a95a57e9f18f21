import { ORPCError } from '@orpc/client';
import { AppError, appErrorCodes, type AppErrorCode } from '../../shared/app-error.ts';

const UNEXPECTED =
  'Something went wrong inside Marginalia. What was already saved is safe. Try again; if it happens twice, restart the app.';
/** Said of a press, which is not tried again, as of a document, which is, and of a window where nobody presses anything. */
export const UNREACHABLE =
  'Marginalia’s own process did not answer. What was already saved is safe. If it stays silent, start Marginalia again.';
/** In a browser whose server was started anew on the same port; the address lets the whole browser in, this window too. */
export const SHUT_OUT =
  'Marginalia was started again, so this window saves and counts nothing. What was already saved is safe. Open the address it printed, and this window goes on.';

/** What to tell the person at the screen about any error: our own sentence where we have one, never a stack. */
export function sentenceFor(error: unknown): string {
  if (error instanceof AppError) return error.message;
  if (error instanceof ORPCError && isExpected(error.code)) return error.message;
  if (isShutOut(error)) return SHUT_OUT;
  if (error instanceof TypeError && /fetch|network/i.test(error.message)) return UNREACHABLE;
  return UNEXPECTED;
}

/** The code of an expected error, or `internal`. */
export function codeOf(error: unknown): AppErrorCode {
  if (error instanceof AppError) return error.code;
  if (error instanceof ORPCError && isExpected(error.code)) return error.code;
  return 'internal';
}

/** Whether another run of the app answers than the one that let this window in: it refuses whatever is asked. */
export function isShutOut(error: unknown): boolean {
  return error instanceof ORPCError && error.status === 403 && !isExpected(error.code);
}

function isExpected(code: string): code is AppErrorCode {
  return code !== 'internal' && (appErrorCodes as readonly string[]).includes(code);
}
