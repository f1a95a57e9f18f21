import { AppError, type AppErrorCode } from '../../shared/app-error.ts';

const statuses: Readonly<Partial<Record<AppErrorCode, number>>> = {
  'bad-input': 400,
  'not-allowed': 403,
  'not-found': 404,
  'file-too-large': 413,
  internal: 500,
};

/** The HTTP status nearest to a code. Nobody decides by it; the code itself travels in the body. */
export function statusOf(code: AppErrorCode): number {
  return statuses[code] ?? 409;
}

/** What may be told of any error: an AppError speaks for itself, anything else is logged whole and says nothing. */
export function publicError(error: unknown, log: (line: string) => void): AppError {
  if (error instanceof AppError) return error;
  log(error instanceof Error ? (error.stack ?? String(error)) : String(error));
  return new AppError('internal', 'Something went wrong inside Marginalia. What was already saved is safe.');
}

/** An error as the answer to a request that is not an RPC: `{ code, message }`. */
export function errorResponse(error: unknown, log: (line: string) => void): Response {
  const { code, message } = publicError(error, log);
  return Response.json({ code, message }, { status: statusOf(code) });
}
