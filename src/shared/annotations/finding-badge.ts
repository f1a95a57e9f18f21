import type { Role } from '../library/person.ts';
import type { Finding } from './annotation.ts';
import type { Point } from './page-frame.ts';

/** Half the height of a badge in page units; about 12 pixels on screen at 100 %. */
export const BADGE_RADIUS = 150;

/**
 * The two kinds of finding by shape, so that they differ in greyscale and to a colour-blind reader: a strength is a
 * disc with a star, an opportunity a diamond with an arrow upwards. Paths are in page units around the badge's middle.
 */
export const FINDING_SHAPES: Readonly<Record<Finding, { body: string; sign: string; colour: string }>> = {
  strength: { body: discPath(BADGE_RADIUS), sign: starPath(BADGE_RADIUS * 0.64), colour: '#1a7a43' },
  opportunity: { body: diamondPath(BADGE_RADIUS * 1.24), sign: arrowUpPath(BADGE_RADIUS * 0.62), colour: '#a8480a' },
};

/** Whose finding it is, beside the badge: the mentor's initial on a square, the ECT's on a disc. */
export function ownerTagPath(role: Role, middle: Point): string {
  const r = BADGE_RADIUS * 0.74;
  return role === 'mentor' ? `M${middle.x - r} ${middle.y - r}h${2 * r}v${2 * r}h${-2 * r}Z` : discPath(r, middle);
}

function discPath(r: number, middle: Point = { x: 0, y: 0 }): string {
  return `M${middle.x - r} ${middle.y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;
}

function diamondPath(r: number): string {
  return `M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`;
}

function starPath(r: number): string {
  const corners = Array.from({ length: 10 }, (_, i) => {
    const radius = i % 2 === 0 ? r : r * 0.42;
    const angle = (i * Math.PI) / 5 - Math.PI / 2;
    return `${(radius * Math.cos(angle)).toFixed(1)} ${(radius * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${corners.join('L')}Z`;
}

function arrowUpPath(r: number): string {
  const shaft = r * 0.26;
  return `M0 ${-r}L${r * 0.86} ${r * 0.05}H${shaft}V${r}H${-shaft}V${r * 0.05}H${-r * 0.86}Z`;
}
