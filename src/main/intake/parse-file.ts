import { readFile } from 'node:fs/promises';
import { AppError } from '../../shared/app-error.ts';
import type { ParsedPage, ParseRequest } from '../../shared/intake/parse-messages.ts';
import { systemCode } from '../disk/disk-error.ts';
import { bmpPicture } from './bmp-picture.ts';
import { commonPicture, countPictures } from './common-pictures.ts';
import type { FileFormat } from './file-format.ts';
import { fileFormat } from './file-format.ts';
import { heicPicture } from './heic-picture.ts';
import { parsePdf } from './pdf-pages.ts';
import type { Picture } from './picture.ts';
import { rejections } from './rejections.ts';
import { writeStoredPicture } from './stored-picture.ts';

/**
 * Turns one untrusted file into pages inside the request's folder. Runs only where a watchdog can end it. Throws an
 * AppError with a sentence for people when the file is turned away; whatever else goes wrong inside a decoder is
 * told as a damaged file, because that is what it is to the person who chose it.
 */
export async function parseFile(
  request: ParseRequest,
  report: (pagesDone: number, pagesTotal: number) => void,
): Promise<ParsedPage[]> {
  const bytes = await readFile(request.path);
  if (bytes.byteLength === 0) throw rejections.empty();
  const format = fileFormat(bytes);
  if (format === 'pdf') return parsePdf(withoutCopy(bytes), request.folder, request.limits, report);
  return await parseImage(bytes, format, request, report).catch((cause: unknown) => {
    throw cause instanceof AppError || systemCode(cause) === 'ENOSPC' ? cause : rejections.damagedImage();
  });
}

async function parseImage(
  bytes: Buffer,
  format: FileFormat,
  { folder, limits }: ParseRequest,
  report: (pagesDone: number, pagesTotal: number) => void,
): Promise<ParsedPage[]> {
  refuseOtherKinds(format);
  const total = await countPictures(bytes, format);
  if (total > limits.pages) throw rejections.tooManyPages(total, limits.pages);
  const pages: ParsedPage[] = [];
  for (let index = 0; index < total; index++) {
    report(index, total);
    const picture = await openPicture(bytes, format, index, limits.decodedPixels);
    pages.push(await writeStoredPicture(picture, index, folder, limits));
  }
  report(total, total);
  return pages;
}

async function openPicture(bytes: Buffer, format: FileFormat, index: number, decodedPixels: number): Promise<Picture> {
  if (format === 'heic') return heicPicture(bytes, decodedPixels);
  if (format === 'bmp') return bmpPicture(bytes, decodedPixels);
  return commonPicture(bytes, format, index, decodedPixels);
}

function refuseOtherKinds(format: FileFormat): void {
  if (format === 'svg') throw rejections.drawing();
  if (format === 'film') throw rejections.film();
  if (format === 'zip-or-office') throw rejections.officeOrArchive();
  if (format === 'unknown') throw rejections.unknownKind();
}

/** pdf.js takes plain byte arrays only; a second copy of a large scan would not fit the memory limit. */
function withoutCopy(bytes: Buffer<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
