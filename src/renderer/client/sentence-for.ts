import { ORPCError } from '@orpc/client';
import { AppError, appErrorCodes, type AppErrorCode } from '../../shared/app-error.ts';

const UNEXPECTED =
  'Something went wrong inside Marginalia. What was already saved is safe. Try again; if it happens twice, restart the app.';
/** Said of a press, which is not tried again, as of a document, which is. */
const UNREACHABLE =
  'Marginalia’s own process did not answer. What was already saved is safe. If it stays silent, start Marginalia again.';

/** What to tell the person at the screen about any error: our own sentence where we have one, never a stack. */
export function sentenceFor(error: unknown): string {
  if (error instanceof AppError) return error.message;
  if (error instanceof ORPCError && isExpected(error.code)) return error.message;
  if (error instanceof TypeError && /fetch|network/i.test(error.message)) return UNREACHABLE;
  return UNEXPECTED;
}

/** The code of an expected error, or `internal`. */
export function codeOf(error: unknown): AppErrorCode {
  if (error instanceof AppError) return error.code;
  if (error instanceof ORPCError && isExpected(error.code)) return error.code;
  return 'internal';
}

function isExpected(code: string): code is AppErrorCode {
  return code !== 'internal' && (appErrorCodes as readonly string[]).includes(code);
}
