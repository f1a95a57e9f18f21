import { AppError } from '../../shared/app-error.ts';
import { findMicrophone, listMicrophones, recallMicrophone, type ListedMicrophone } from './chosen-microphone.ts';

/** Sound of one microphone, and the chosen one whose place it takes; null where it is that one, or none was chosen. */
export interface GivenSound {
  stream: MediaStream;
  missing: ListedMicrophone | null;
}

/**
 * Asks for the sound of the microphone that was chosen on this computer, or where that one is gone, of the computer's
 * usual one. Throws AppError `not-allowed` when people or the system refuse it and `not-found` when there is none at all.
 */
export async function askForSound(): Promise<GivenSound> {
  const chosen = recallMicrophone(localStorage);
  try {
    const stream = chosen && (await soundOf(chosen));
    return stream ? { stream, missing: null } : { stream: await ask(), missing: chosen };
  } catch (error) {
    throw refusal(nameOf(error), error);
  }
}

/** Null where this microphone is gone. */
async function soundOf(chosen: ListedMicrophone): Promise<MediaStream | null> {
  const listed = await listMicrophones();
  // Before anybody allowed a microphone, the browser tells of none: then its id has to do.
  const there = listed.length === 0 ? chosen : findMicrophone(listed, chosen);
  if (!there) return null;
  try {
    return await ask(there.deviceId);
  } catch (error) {
    if (['OverconstrainedError', 'NotFoundError'].includes(nameOf(error))) return null;
    throw error;
  }
}

function ask(deviceId?: string): Promise<MediaStream> {
  const which = deviceId === undefined ? {} : { deviceId: { exact: deviceId } };
  return navigator.mediaDevices.getUserMedia({
    audio: { ...which, channelCount: 1, echoCancellation: false, noiseSuppression: true, autoGainControl: true },
    video: false,
  });
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

function refusal(name: string, cause: unknown): AppError {
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return new AppError(
        'not-allowed',
        'Marginalia was not allowed to use the microphone, so nothing is recorded. Allow it in the browser’s address bar or in the computer’s privacy settings, then try again.',
        { cause },
      );
    case 'NotReadableError':
      return new AppError(
        'not-allowed',
        'Another program holds the microphone, so nothing is recorded. Close that program, then try again.',
        { cause },
      );
    default:
      return new AppError(
        'not-found',
        'No microphone was found, so nothing is recorded. Plug one in or switch it on, then try again.',
        { cause },
      );
  }
}
