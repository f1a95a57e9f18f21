import { escapeText } from '../../../shared/annotations/annotation-svg.ts';
import type { Finding } from '../../../shared/annotations/annotation.ts';
import { BADGE_RADIUS, FINDING_SHAPES, ownerTagPath } from '../../../shared/annotations/finding-badge.ts';
import type { Person } from '../../../shared/library/person.ts';

const half = BADGE_RADIUS * 1.3;
const open = `<svg class="sign" viewBox="${-half} ${-half} ${2 * half} ${2 * half}" aria-hidden="true">`;

/** The shape of a finding as it stands on the page, for the legend and the list. */
export function findingSign(finding: Finding): string {
  const { body, sign, colour } = FINDING_SHAPES[finding];
  return `${open}<path d="${body}" fill="${colour}"/><path d="${sign}" fill="#fff"/></svg>`;
}

/** The tag that says whose finding it is, as it stands on the page. */
export function personSign(person: Person): string {
  const initial = escapeText([...person.name.trim()][0]?.toUpperCase() ?? '');
  return (
    `${open}<path d="${ownerTagPath(person.role, { x: 0, y: 0 })}" fill="#fff" stroke="#3d4250" stroke-width="14"/>` +
    `<text y="${BADGE_RADIUS * 0.38}" text-anchor="middle" font-size="${BADGE_RADIUS * 1.05}" font-weight="600" ` +
    `font-family="sans-serif" fill="#1f2430">${initial}</text></svg>`
  );
}
