/** Sentences as people edit them in one field: one a line. */
export function asLines(sentences: readonly string[]): string {
  return sentences.join('\n');
}

/**
 * What became of each sentence that was mended where it stood, by its words before. Between two sentences that stayed, as
 * many as there were are the same ones in other words; where some came or went, nobody knows which became what.
 */
export function mendedSentences(before: readonly string[], after: readonly string[]): Map<string, string> {
  const changedBefore = changedAfterEach(before, new Set(after));
  const changedAfter = changedAfterEach(after, new Set(before));
  const mended = new Map<string, string>();
  for (const [stayed, gone] of changedBefore) {
    const come = changedAfter.get(stayed) ?? [];
    if (come.length === gone.length) gone.forEach((sentence, index) => mended.set(sentence, come[index]!));
  }
  return mended;
}

/** The sentences that are not in the other list, by the one before them that is; null for those that come first. */
function changedAfterEach(sentences: readonly string[], others: ReadonlySet<string>): Map<string | null, string[]> {
  const changed = new Map<string | null, string[]>();
  let stayed: string | null = null;
  for (const sentence of sentences) {
    if (others.has(sentence)) stayed = sentence;
    else changed.set(stayed, [...(changed.get(stayed) ?? []), sentence]);
  }
  return changed;
}

/** The sentences in edited lines: empty lines, and a line that is there already, are left out. */
export function fromLines(lines: string): string[] {
  return [...new Set(lines.split('\n').map((line) => line.trim()))].filter(Boolean);
}
