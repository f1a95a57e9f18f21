import type { Finding } from '../../shared/annotations/annotation.ts';
import { BADGE_RADIUS, FINDING_SHAPES } from '../../shared/annotations/finding-badge.ts';

interface Props {
  finding: Finding;
  size: number;
}

const REACH = BADGE_RADIUS * 1.3;

/** The sign of a strength or an opportunity, as it stands on the page. Decorative: the word stands beside it. */
export function FindingBadge({ finding, size }: Props) {
  const { body, sign, colour } = FINDING_SHAPES[finding];
  return (
    <svg width={size} height={size} viewBox={`${-REACH} ${-REACH} ${2 * REACH} ${2 * REACH}`} aria-hidden>
      <path d={body} fill={colour} />
      <path d={sign} fill="#fff" />
    </svg>
  );
}
