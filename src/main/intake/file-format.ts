/** What a file is by its first bytes. The name it came under is never asked. */
export type FileFormat =
  | 'pdf'
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'webp'
  | 'tiff'
  | 'bmp'
  | 'heic'
  | 'avif'
  | 'svg'
  | 'film'
  | 'zip-or-office'
  | 'unknown';

/** How many bytes from the start `fileFormat` wants to see. */
export const SNIFF_BYTES = 4096;

/** PDF readers accept a header anywhere in the first 1,024 bytes (PDF 1.7 implementation note 13). */
const PDF_HEADER_WITHIN = 1024;

const signatures: readonly { format: FileFormat; at: number; bytes: string }[] = [
  { format: 'jpeg', at: 0, bytes: '\xff\xd8\xff' },
  { format: 'png', at: 0, bytes: '\x89PNG\r\n\x1a\n' },
  { format: 'gif', at: 0, bytes: 'GIF87a' },
  { format: 'gif', at: 0, bytes: 'GIF89a' },
  { format: 'webp', at: 8, bytes: 'WEBP' },
  { format: 'tiff', at: 0, bytes: 'II*\0' },
  { format: 'tiff', at: 0, bytes: 'MM\0*' },
  { format: 'tiff', at: 0, bytes: 'II+\0' },
  { format: 'tiff', at: 0, bytes: 'MM\0+' },
  { format: 'zip-or-office', at: 0, bytes: 'PK\x03\x04' },
  { format: 'zip-or-office', at: 0, bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { format: 'film', at: 0, bytes: '\x1a\x45\xdf\xa3' },
  { format: 'film', at: 0, bytes: 'ID3' },
];

const avifBrands = new Set(['avif', 'avis']);
/** HEIF brands whose pictures are coded with HEVC (ISO/IEC 23008-12, annex B), and the general ones. */
const heicBrands = new Set([
  'heic',
  'heix',
  'heim',
  'heis',
  'hevc',
  'hevx',
  'hevm',
  'hevs',
  'mif1',
  'mif2',
  'mif3',
  'msf1',
]);

/** Reads the format from the first `SNIFF_BYTES` bytes of a file, or fewer when the file is shorter. */
export function fileFormat(head: Uint8Array): FileFormat {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, SNIFF_BYTES)).toString('latin1');
  const signature = signatures.find(({ at, bytes }) => text.startsWith(bytes, at));
  if (signature) return signature.format;
  if (text.slice(4, 8) === 'ftyp') return isoMediaFormat(text);
  if (isBitmap(head)) return 'bmp';
  if (text.slice(0, PDF_HEADER_WITHIN).includes('%PDF-')) return 'pdf';
  if (/^\s*(\xef\xbb\xbf)?\s*<(\?xml|!--|!DOCTYPE svg|svg)/i.test(text) && /<svg[\s>]/i.test(text)) return 'svg';
  return 'unknown';
}

/** AVIF, HEIC and MP4 share a container; the `ftyp` box lists a main brand and the compatible ones. */
function isoMediaFormat(text: string): FileFormat {
  const boxLength = Math.min(Buffer.from(text.slice(0, 4), 'latin1').readUInt32BE(0), text.length);
  const brands = [text.slice(8, 12)];
  for (let at = 16; at + 4 <= boxLength; at += 4) brands.push(text.slice(at, at + 4));
  if (brands.some((brand) => avifBrands.has(brand))) return 'avif';
  if (brands.some((brand) => heicBrands.has(brand))) return 'heic';
  return /^[\w ]{4}$/.test(brands[0] ?? '') ? 'film' : 'unknown';
}

/** "BM" alone begins too many texts, so the header length at byte 14 must be one of those that exist. */
function isBitmap(head: Uint8Array): boolean {
  if (head.byteLength < 26 || head[0] !== 0x42 || head[1] !== 0x4d) return false;
  return [12, 40, 52, 56, 64, 108, 124].includes(new DataView(head.buffer, head.byteOffset).getUint32(14, true));
}
