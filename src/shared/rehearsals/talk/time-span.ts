/** A stretch of time, in milliseconds; from before to after, never backwards. */
export interface TimeSpan {
  fromMs: number;
  toMs: number;
}

/** How long some spans are together. */
export function lengthOfSpans(spans: readonly TimeSpan[]): number {
  return spans.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
}

/** The same spans in order, those less than `gapMs` apart as one. Empty ones are left out. */
export function joinSpans(spans: readonly TimeSpan[], gapMs = 0): TimeSpan[] {
  const joined: TimeSpan[] = [];
  for (const span of spans.filter(({ fromMs, toMs }) => toMs > fromMs).sort((a, b) => a.fromMs - b.fromMs)) {
    const last = joined.at(-1);
    if (last && span.fromMs - last.toMs <= gapMs) last.toMs = Math.max(last.toMs, span.toMs);
    else joined.push({ ...span });
  }
  return joined;
}

/** What is in both. */
export function commonSpans(some: readonly TimeSpan[], others: readonly TimeSpan[]): TimeSpan[] {
  return joinSpans(
    some.flatMap((a) => others.map((b) => ({ fromMs: Math.max(a.fromMs, b.fromMs), toMs: Math.min(a.toMs, b.toMs) }))),
  );
}

/** What is in the first and not in the others. */
export function spansWithout(some: readonly TimeSpan[], others: readonly TimeSpan[]): TimeSpan[] {
  let left = joinSpans(some);
  for (const { fromMs, toMs } of others) {
    left = left.flatMap((span) => [
      { fromMs: span.fromMs, toMs: Math.min(span.toMs, fromMs) },
      { fromMs: Math.max(span.fromMs, toMs), toMs: span.toMs },
    ]);
    left = joinSpans(left);
  }
  return left;
}
