import { AppError } from '../../shared/app-error.ts';

/** The system's own code of a failed file operation, such as `ENOENT`, or null when it has none. */
export function systemCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** Turns the failures of a disk that people can do something about into an AppError; every other value comes back as it was. */
export function asDiskError(error: unknown): unknown {
  switch (systemCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new AppError(
        'disk-full',
        'The disk is full, so this change is not saved yet. Everything saved before is safe. Free some space, then try again.',
        { cause: error },
      );
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return new AppError(
        'read-only',
        'This library cannot be written to, so this change is not saved. Everything saved before is safe. Check that you may change its folder, then try again.',
        { cause: error },
      );
    default:
      return error;
  }
}

/** Runs a file operation that writes; a full or read-only disk is thrown as AppError `disk-full` or `read-only`. */
export async function withDiskErrors<T>(operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    throw asDiskError(error);
  }
}
