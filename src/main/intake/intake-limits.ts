import type { IntakeLimits } from '../../shared/intake/parse-messages.ts';

/**
 * The limits people meet. They are far above any scan of pupil work, and below what would stop a school laptop:
 * a 24-megapixel page is A4 at 500 dots an inch, and 268 megapixels is where the image library's own guard stands.
 */
export const intakeLimits: IntakeLimits = {
  fileBytes: 500 * 1024 * 1024,
  pages: 2000,
  decodedPixels: 268_402_689,
  storedPixels: 24_000_000,
  storedSide: 12_000,
  fileMs: 30_000,
  extraPageMs: 10_000,
  pageMs: 10_000,
  memoryBytes: 1.5 * 1024 * 1024 * 1024,
};

/**
 * Whether a file has been at work for too long: no page came for `fileMs`, or all of it took longer than a file of
 * that many pages may. A long document is given its time; one that hangs on its fifth page is not.
 */
export function isTooSlow(
  limits: IntakeLimits,
  pagesTotal: number | null,
  totalMs: number,
  sinceLastPageMs: number,
): boolean {
  const allowedMs = limits.fileMs + ((pagesTotal ?? 1) - 1) * limits.extraPageMs;
  return totalMs > allowedMs || sinceLastPageMs > limits.fileMs;
}
