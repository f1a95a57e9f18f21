import { AppError } from '../../shared/app-error.ts';
import type { AppErrorCode } from '../../shared/app-error.ts';

/**
 * Every reason for which intake does not take a file, each in a sentence for the person who chose it. The original is
 * never touched, and nothing of a file that is turned away is kept.
 */
export const rejections = {
  missing: () => reject('not-found', 'The file is no longer where it was. Choose it again.'),
  notAllowed: () =>
    reject(
      'not-allowed',
      'This computer does not let Marginalia read the file. Copy it to your own folder and try again.',
    ),
  notAFile: () => reject('file-unsupported', 'This is a folder or a device, not a file. Choose the files inside it.'),
  empty: () => reject('file-damaged', 'The file is empty. Copy or scan it again.'),
  tooManyBytes: (bytes: number) =>
    reject(
      'file-too-large',
      `The file is larger than ${Math.round(bytes / 1024 / 1024)} MB. Split it, or scan at a lower resolution.`,
    ),
  tooManyPages: (pages: number, most: number) =>
    reject(
      'file-too-large',
      `The file has ${pages} pages and Marginalia takes ${most} at most. Split it and import the parts you need.`,
    ),
  tooManyPixels: (width: number, height: number) =>
    reject(
      'file-too-large',
      `The picture is ${width} × ${height} pixels, more than Marginalia can open safely. Save it at a smaller size and try again.`,
    ),
  tooMuchMemory: () =>
    reject(
      'file-too-large',
      'Opening the file took more memory than is safe, so it was stopped. Save it at a smaller size, or as a new PDF, and try again.',
    ),
  tooSlow: () =>
    reject(
      'file-too-slow',
      'Opening the file took too long, so it was stopped. Save it as a new PDF or picture and try again.',
    ),
  crashed: () =>
    reject(
      'file-damaged',
      'The file is damaged in a way that stopped the reader. Nothing else was affected. Scan or export it again.',
    ),
  damagedPdf: () =>
    reject('file-damaged', 'The PDF is damaged and none of its pages can be shown. Scan or export it again.'),
  damagedImage: () => reject('file-damaged', 'The picture is damaged and cannot be shown. Take or export it again.'),
  needsPassword: () =>
    reject('needs-password', 'The PDF needs a password to open. Save a copy without a password and import that.'),
  unknownKind: () =>
    reject(
      'file-unsupported',
      'Marginalia cannot read this kind of file. It takes PDF, JPEG, PNG, TIFF, HEIC, WebP, AVIF, GIF and BMP.',
    ),
  drawing: () =>
    reject(
      'file-unsupported',
      'Marginalia does not take SVG drawings. Export the drawing as a PDF or PNG and import that.',
    ),
  officeOrArchive: () =>
    reject(
      'file-unsupported',
      'This is an office document or an archive. Save it as a PDF, or unpack it, and import that.',
    ),
  film: () =>
    reject(
      'file-unsupported',
      'This is a film or a sound recording. Marginalia takes pictures and PDFs of pupil work.',
    ),
  rareHeic: () =>
    reject(
      'file-unsupported',
      'This HEIC picture is of a rare kind that Marginalia cannot read. Save it as a JPEG and import that.',
    ),
  diskFull: () => reject('disk-full', 'There is no room left on the disk. Free some space and import the file again.'),
  ourFault: () =>
    reject('internal', 'The file could not be imported because of a fault in Marginalia. Nothing else was affected.'),
  cancelled: () => reject('cancelled', 'The import was stopped before this file was done. Nothing of it was kept.'),
} as const;

function reject(code: AppErrorCode, sentence: string): AppError {
  return new AppError(code, sentence);
}
