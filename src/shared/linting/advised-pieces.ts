import type { LintFinding } from './lint-finding.ts';

/** A stretch of a text with what was found in all of it; nothing found makes it plain. */
export interface AdvisedPiece {
  from: number;
  words: string;
  findings: LintFinding[];
}

/** Cuts a text wherever a finding begins or ends, so that findings that overlap can each be shown on their own words. */
export function advisedPieces(text: string, findings: readonly LintFinding[]): AdvisedPiece[] {
  const inText = findings.filter(({ from, to }) => from < to && to <= text.length);
  const cuts = new Set([0, text.length, ...inText.flatMap(({ from, to }) => [from, to])]);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1]!;
    return {
      from,
      words: text.slice(from, to),
      findings: inText.filter((finding) => finding.from <= from && to <= finding.to),
    };
  });
}
