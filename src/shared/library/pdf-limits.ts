/**
 * Largest picture pdf.js unpacks inside a PDF page, in pixels; a larger one it leaves out. An A3 sheet scanned at 600
 * dots an inch has 70 million. Without a limit, a file of 1.2 MB was measured to take 5.6 GB of memory. Intake and the
 * screen keep the same limit, so a page that came in is a page that shows.
 */
export const MAX_PDF_IMAGE_PIXELS = 100_000_000;
