import type { Scan } from '../scan.ts';
import type { Sheet } from '../sheet.ts';

/** A page that has been drawn and scanned; annotations are placed by what the sheet remembers and the scan moved. */
export interface DrawnPage {
  sheet: Sheet;
  scan: Scan;
}
