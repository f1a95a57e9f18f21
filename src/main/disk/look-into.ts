import { AppError } from '../../shared/app-error.ts';
import { systemCode } from './disk-error.ts';

/** Runs something that reads a library's folder. Throws `library-unreadable` when we may not look into it. */
export async function lookInto<T>(look: () => Promise<T>): Promise<T> {
  try {
    return await look();
  } catch (error) {
    if (!['EACCES', 'EPERM'].includes(systemCode(error) ?? '')) throw error;
    throw new AppError(
      'library-unreadable',
      'Marginalia may not look into this folder, so nothing was opened and nothing was changed. Choose another folder, or ask its owner to let you in.',
      { cause: error },
    );
  }
}
