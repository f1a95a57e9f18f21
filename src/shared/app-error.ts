/**
 * Every expected failure, by code. Closed on purpose: a screen can decide what to offer from the code alone, and a
 * code nobody handles is noticed by the compiler. Anything that is not an AppError is a bug and crosses the wire
 * only as `internal`.
 */
export const appErrorCodes = [
  'bad-input',
  'not-found',
  'library-locked',
  'library-unreadable',
  'read-only',
  'disk-full',
  'record-unreadable',
  'log-unreadable',
  'file-unsupported',
  'file-damaged',
  'file-too-large',
  'file-too-slow',
  'needs-password',
  'cancelled',
  'not-allowed',
  'internal',
] as const;

export type AppErrorCode = (typeof appErrorCodes)[number];

/**
 * A failure we foresaw. `message` is one or two plain sentences for the person at the screen: what happened, what is
 * safe, what to do. It must never hold a path outside the library, a pupil's words or a stack.
 */
export class AppError extends Error {
  readonly code: AppErrorCode;

  constructor(code: AppErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
  }
}
