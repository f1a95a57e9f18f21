import { z } from 'zod';
import { AppError, appErrorCodes } from '../../shared/app-error.ts';
import { uploadUrl } from '../../shared/file-urls.ts';
import { idSchema } from '../../shared/ids.ts';
import type { ImportSource } from '../../shared/intake/import-job.ts';
import { findDesktopBridge } from '../client/find-desktop-bridge.ts';

const uploadAnswerSchema = z.object({ uploadId: idSchema });
const uploadRefusalSchema = z.object({ code: z.enum(appErrorCodes), message: z.string() });

/**
 * Puts a file within reach of the intake: by its path where the desktop knows one, otherwise by sending its bytes.
 * `onSent` hears how many bytes have gone. Rejects with an AppError; `cancelled` when `signal` aborts.
 */
export async function sendFile(
  file: File,
  onSent: (bytes: number) => void,
  signal: AbortSignal,
): Promise<ImportSource> {
  const path = findDesktopBridge()?.pathForFile(file);
  if (path) return { kind: 'path', path };
  return { kind: 'upload', uploadId: await upload(file, onSent, signal) };
}

// XMLHttpRequest, because fetch cannot say how far an upload has come.
function upload(file: File, onSent: (bytes: number) => void, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = () =>
      reject(new AppError('internal', `“${file.name}” could not be handed over. Nothing was changed; try it again.`));
    const stop = () => request.abort();
    signal.addEventListener('abort', stop, { once: true });
    request.addEventListener('loadend', () => signal.removeEventListener('abort', stop));
    request.addEventListener('abort', () =>
      reject(new AppError('cancelled', 'The import was stopped. Nothing was changed.')),
    );
    request.addEventListener('error', fail);
    request.addEventListener('load', () => {
      const answer = uploadAnswerSchema.safeParse(request.response);
      const refusal = uploadRefusalSchema.safeParse(request.response);
      if (answer.success) resolve(answer.data.uploadId);
      else if (refusal.success) reject(new AppError(refusal.data.code, refusal.data.message));
      else fail();
    });
    request.upload.addEventListener('progress', (event) => onSent(event.loaded));
    request.open('POST', uploadUrl(file.name));
    request.responseType = 'json';
    request.send(file);
    if (signal.aborted) stop();
  });
}
