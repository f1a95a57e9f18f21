import type { Finding } from '../../../shared/annotations/annotation.ts';
import { BADGE_RADIUS, FINDING_SHAPES } from '../../../shared/annotations/finding-badge.ts';

const half = BADGE_RADIUS * 1.3;

/** The same shape as on the page, so that a line in a list and a mark on the work are seen to be one thing. */
export function FindingShape({ finding }: { finding: Finding }) {
  const { body, sign, colour } = FINDING_SHAPES[finding];
  return (
    <svg width={18} height={18} viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`} aria-hidden>
      <path d={body} fill={colour} />
      <path d={sign} fill="#fff" />
    </svg>
  );
}
