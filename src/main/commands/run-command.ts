import { AppError } from '../../shared/app-error.ts';
import { logLine } from './open-library.ts';

/** Runs a command to its end and makes one clear sentence of what it throws. Exit code 1 then, or what it answers. */
export async function runCommand(command: () => Promise<number | void>): Promise<void> {
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    logLine(sentenceOf(error));
    process.exitCode = 1;
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof AppError) return error.message;
  if (isUsageError(error)) return `${asSentence(error.message)} “marginalia --help” lists what there is.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** What Node's argument parser says about an option it does not know. */
function isUsageError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function asSentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
