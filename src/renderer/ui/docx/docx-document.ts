/** A Word file as a list of blocks: what a printed sheet of ours needs, and nothing of Word's own. */
export interface DocxDocument {
  title: string;
  paper: 'A4' | 'A5';
  /** Size of the running text in points; headings and quiet lines follow it. */
  textSize: number;
  blocks: readonly DocxBlock[];
}

export type DocxBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  /** Line breaks in the text stay line breaks. `quiet` is for what stands beside the matter. */
  | { kind: 'paragraph'; text: string; look?: 'quiet' | 'strong' }
  | { kind: 'list'; items: readonly string[]; ordered?: boolean }
  /** The first column of every row is its heading. `widths` are shares of the whole; equal where there are none. */
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[]; widths?: readonly number[] }
  | { kind: 'picture'; jpeg: Uint8Array; widthMm: number; heightMm: number; description: string };
