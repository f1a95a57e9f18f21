import { annotationBounds } from '../annotations/annotation-geometry.ts';
import type { Annotation, Box, Finding } from '../annotations/annotation.ts';
import { pageFrame } from '../annotations/page-frame.ts';
import type { Id } from '../ids.ts';
import type { Page } from '../library/artefact.ts';

/*
 * Thresholds, in page units (1/10,000 of the page's shorter side; on A4 a unit is 0.021 mm). They are our own choice,
 * made on exercise-book pages whose lines are 8 mm apart; the hand-worked cases of the test say what they mean.
 */
/** Share of the smaller place that must lie in the other. */
const LEAST_SHARE = 0.3;
/** 3 mm: a mark no thicker than this is a line drawn beside the words and not a place around them. */
const FLAT = 150;
/** 4 mm, half a ruled line: a line drawn this close to a mark speaks of the same words. */
const NEAR = 190;
/** 4 mm: no place is thinner, so that a line drawn through a frame has something to share. */
const THINNEST = 200;
/** A mark around more than this share of the page speaks of the page as a whole, not of each place inside it. */
const WHOLE_PAGE_SHARE = 0.5;

/** A mark that somebody said shows a strength or an opportunity. */
export type FoundMark = Annotation & { finding: Finding };

/** One entry of the three lists. */
export interface RevealEntry {
  /** The id of its oldest finding: it names the entry for as long as that finding is there. */
  id: Id;
  finding: Finding;
  pageId: Id;
  /** The findings of the person the lists call "one", oldest first; empty in the other's own list. */
  ofOne: readonly FoundMark[];
  ofOther: readonly FoundMark[];
  /** What the other person found in the same place and took for the opposite. It stands in their own list too. */
  readOtherwise: readonly FoundMark[];
}

export interface RevealLists {
  both: RevealEntry[];
  onlyOne: RevealEntry[];
  onlyOther: RevealEntry[];
}

/**
 * Sorts two people's findings into what both saw and what only one of them did. Both saw what is the same kind of
 * finding in the same place; findings that meet, directly or by way of another, are one entry. So each finding stands
 * in exactly one list, and swapping the people swaps the lists. Page by page, then down the page. Marks that are
 * neither strength nor opportunity, and marks on pages that were taken out, stand in none.
 */
export function compareFindings(
  one: readonly Annotation[],
  other: readonly Annotation[],
  pages: readonly Page[],
): RevealLists {
  const lists: RevealLists = { both: [], onlyOne: [], onlyOther: [] };
  for (const page of pages) {
    const marks = [...placed(one, 'one', page), ...placed(other, 'other', page)];
    const entries = joined(marks).map((group) => ({ entry: entryOf(group, marks), top: topOf(group) }));
    entries.sort((a, b) => a.top - b.top || (a.entry.id < b.entry.id ? -1 : 1));
    for (const { entry } of entries) {
      const list = entry.ofOther.length === 0 ? lists.onlyOne : entry.ofOne.length === 0 ? lists.onlyOther : lists.both;
      list.push(entry);
    }
  }
  return lists;
}

interface Placed {
  mark: FoundMark;
  by: 'one' | 'other';
  bounds: Box;
  isWholePage: boolean;
}

function placed(annotations: readonly Annotation[], by: Placed['by'], page: Page): Placed[] {
  const { width, height } = pageFrame(page);
  return annotations.flatMap((mark) => {
    if (mark.pageId !== page.id || !isFound(mark)) return [];
    const bounds = annotationBounds(mark, page.rotation);
    return [{ mark, by, bounds, isWholePage: areaOf(bounds) > WHOLE_PAGE_SHARE * width * height }];
  });
}

function isFound(mark: Annotation): mark is FoundMark {
  return mark.finding !== undefined;
}

/** The marks in groups that meet across the table; a mark that meets none is a group of its own. */
function joined(marks: readonly Placed[]): Placed[][] {
  const waiting = new Set(marks);
  const groups: Placed[][] = [];
  for (const first of marks) {
    if (!waiting.delete(first)) continue;
    const group = [first];
    for (const member of group) {
      for (const candidate of waiting) {
        const meets = member.by !== candidate.by && member.mark.finding === candidate.mark.finding;
        if (meets && isSamePlace(member, candidate) && waiting.delete(candidate)) group.push(candidate);
      }
    }
    groups.push(group);
  }
  return groups;
}

function isSamePlace(a: Placed, b: Placed): boolean {
  if (a.isWholePage !== b.isWholePage) return false;
  const [wideA, wideB] = [atLeast(a.bounds, THINNEST), atLeast(b.bounds, THINNEST)];
  const shared = Math.max(0, overlapAcross(wideA, wideB)) * Math.max(0, overlapDown(wideA, wideB));
  if (shared >= LEAST_SHARE * Math.min(areaOf(wideA), areaOf(wideB))) return true;
  const gap = Math.hypot(
    Math.max(0, -overlapAcross(a.bounds, b.bounds)),
    Math.max(0, -overlapDown(a.bounds, b.bounds)),
  );
  return (isFlat(a.bounds) || isFlat(b.bounds)) && gap <= NEAR;
}

function entryOf(group: readonly Placed[], marks: readonly Placed[]): RevealEntry {
  const of = (by: Placed['by']) =>
    group
      .filter((each) => each.by === by)
      .map(({ mark }) => mark)
      .sort(oldestFirst);
  const [oldest] = group.map(({ mark }) => mark).sort(oldestFirst);
  const [alone] = group;
  const isAlone = group.length === 1 && alone !== undefined;
  const readOtherwise = isAlone
    ? marks
        .filter(({ mark, by }) => by !== alone.by && mark.finding !== alone.mark.finding)
        .filter((each) => isSamePlace(alone, each))
        .map(({ mark }) => mark)
        .sort(oldestFirst)
    : [];
  const { id, finding, pageId } = oldest!;
  return { id, finding, pageId, ofOne: of('one'), ofOther: of('other'), readOtherwise };
}

function topOf(group: readonly Placed[]): number {
  return Math.min(...group.map(({ bounds }) => bounds.y));
}

function oldestFirst(a: FoundMark, b: FoundMark): number {
  return a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1);
}

function isFlat({ width, height }: Box): boolean {
  return Math.min(width, height) <= FLAT;
}

function areaOf({ width, height }: Box): number {
  return width * height;
}

/** The box widened about its middle where it is thinner than `side`. */
function atLeast(box: Box, side: number): Box {
  const width = Math.max(side, box.width);
  const height = Math.max(side, box.height);
  return { x: box.x - (width - box.width) / 2, y: box.y - (height - box.height) / 2, width, height };
}

/** How much two boxes share from left to right; negative: how far they are apart. */
function overlapAcross(a: Box, b: Box): number {
  return Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
}

function overlapDown(a: Box, b: Box): number {
  return Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
}
