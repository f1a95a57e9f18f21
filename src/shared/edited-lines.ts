/** Sentences as people edit them in one field: one a line. */
export function asLines(sentences: readonly string[]): string {
  return sentences.join('\n');
}

/** The sentences in edited lines: empty lines, and a line that is there already, are left out. */
export function fromLines(lines: string): string[] {
  return [...new Set(lines.split('\n').map((line) => line.trim()))].filter(Boolean);
}
