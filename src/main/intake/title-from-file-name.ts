const LONGEST_TITLE = 120;

/**
 * A title for people from the name a file came under: without its extension, with spaces for underscores, and
 * never empty.
 */
export function titleFromFileName(fileName: string): string {
  const tidy = fileName
    .normalize('NFC')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[\p{Cc}\p{Cf}_]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return [...tidy].slice(0, LONGEST_TITLE).join('').trim() || 'Untitled work';
}
