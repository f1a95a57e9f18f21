import type { Annotation, StampAnnotation } from '../../../shared/annotations/annotation.ts';
import type { Code } from '../../../shared/marking/palette.ts';
import type { PageLayout } from '../../pages/page-layout.ts';
import { stampedCode, type Codes } from '../codes/use-codes.ts';
import type { Bank } from '../comments/bank-context.ts';
import { withComment } from '../findings/finding-words.ts';
import { pagePoint } from '../tools/page-point.ts';
import { selectedMarks } from '../tools/selected-marks.ts';
import { newSign, newStamp } from '../tools/stamp-tool.ts';
import type { KeyTarget } from './annotate-keys.ts';
import { actOnCaretKey, landOnPage, movePast } from './caret-keys.ts';
import type { PageCaret } from './page-caret.ts';

/** What the keys of marking act on, besides what every key of the workspace does. */
export interface MarkingTarget extends KeyTarget {
  codes: Codes;
  bank: Bank;
  caret: PageCaret;
  layout: PageLayout;
  /** Goes to the finding after (or before) the selected one. */
  onFinding: (step: 1 | -1) => void;
  /** Brings a mark into view, selects it and goes to its comment. */
  onCommentOn: (mark: Annotation) => void;
  onBank: () => void;
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/**
 * Keys for marking fast. While codes are stamped each code's own letter stamps it, at the caret or else under the
 * pointer; 2 to 9 stamp the codes used last, in any tool. Enter stamps the chosen code again. C (Shift+C while codes are
 * stamped) with nothing selected comments on the mark made last, ; says again what was said last, Z turns a slip into a
 * misunderstanding and back. < and > go from finding to finding, Shift+Page Down and Shift+Page Up to the next page
 * without a mark, / opens the comment bank. Answers whether the key was used.
 */
export function actOnMarkingKey(event: Key, target: MarkingTarget): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const { state, codes } = target;
  const digit = codes.recent.find((used) => used.digit === event.key);
  if (digit) return stamp(digit.code, target);
  if (state.tool === 'stamp' && !event.shiftKey) {
    const code = codes.palette?.codes.find(({ key }) => key === event.key);
    if (code) return stamp(code, target);
    if (event.key === 'Enter') return stampAgain(target);
  }
  return (
    actOnCaretKey(event, { ...target, tool: state.tool }) || actOnSign(event.key, target) || actOnJump(event, target)
  );
}

/** Puts a code down where the keyboard or the pointer is; with neither on a page, the next click puts it down. */
export function stamp(code: Code, target: MarkingTarget): boolean {
  const { codes, caret, desk, dispatch, state } = target;
  if (!codes.palette) return false;
  const chosen = stampedCode(codes.palette, code);
  dispatch({ type: 'code', code: chosen });
  const at = caret.at() ?? desk.pointer();
  const placed = at && desk.pageAt(at);
  if (!at || !placed) {
    if (state.tool !== 'stamp') dispatch({ type: 'tool', tool: 'stamp' });
    return true;
  }
  const mark = newStamp(desk, placed, pagePoint(placed, at), chosen);
  desk.put([mark]);
  desk.select(new Set());
  movePast(caret, mark, placed);
  return true;
}

function stampAgain(target: MarkingTarget): boolean {
  const { codes, caret, state, desk } = target;
  const code = codes.palette?.codes.find(({ id }) => id === state.code?.code.codeId);
  if (!code) return false;
  if (!caret.at() && !desk.pointer()) landOnPage(target);
  return stamp(code, target);
}

const SIGN_KEYS = { y: 'tick', j: 'cross', u: 'query' } as const;

/** A tick, a cross or a query at the caret, whatever place tool is in hand. */
function actOnSign(key: string, { caret, desk }: MarkingTarget): boolean {
  const at = caret.at();
  const placed = at && desk.pageAt(at);
  const sign = Object.entries(SIGN_KEYS).find(([own]) => own === key.toLowerCase())?.[1];
  if (!at || !placed || !sign) return false;
  const mark = newSign(desk, placed, pagePoint(placed, at), sign);
  desk.put([mark]);
  movePast(caret, mark, placed);
  return true;
}

function actOnJump(event: Key, target: MarkingTarget): boolean {
  const { desk, onFinding, onCommentOn, onBank } = target;
  switch (event.key) {
    case '<':
    case '>':
      onFinding(event.key === '>' ? 1 : -1);
      return true;
    case 'PageDown':
    case 'PageUp':
      return event.shiftKey && goToUnmarked(target, event.key === 'PageDown' ? 1 : -1);
    case '/':
      onBank();
      return true;
    case ';':
      return sayAgain(target);
  }
  switch (event.key.toLowerCase()) {
    case 'z':
      return turnErrorKind(target);
    case 'c': {
      const last = desk.selection().size === 0 ? madeLast(target) : null;
      if (last) onCommentOn(last);
      return last !== null;
    }
    default:
      return false;
  }
}

/** The next page without a mark of whoever holds the pen; after the last comes the first. */
export function goToUnmarked(target: MarkingTarget, step: 1 | -1): boolean {
  const { camera, layout, layer, caret, desk } = target;
  const count = layout.pages.length;
  const here = camera.current()?.index ?? 0;
  const around = Array.from({ length: count }, (_, i) => layout.pages[(here + step * (i + 1) + count * 2) % count]!);
  const next = around.find(({ page }) => layer.index.onPage(page.id).length === 0);
  if (!next) {
    desk.say('Every page has a mark.');
    return true;
  }
  camera.goToPage(next.index);
  if (caret.at()) landOnPage(target);
  return true;
}

/** The comment used last, once more. */
export function sayAgain(target: MarkingTarget): boolean {
  const { bank, desk } = target;
  if (bank.last) return sayAbout(bank.last.words, target);
  desk.say('No comment has been made in this meeting yet.');
  return true;
}

/** Words as the comment of the selected marks, or else of the mark made last. */
export function sayAbout(words: string, target: MarkingTarget): boolean {
  const { bank, desk } = target;
  const last = madeLast(target);
  const chosen = selectedMarks(desk).map(({ annotation }) => annotation);
  const marks = chosen.length > 0 ? chosen : last ? [last] : [];
  if (marks.length === 0) {
    desk.say('Make a mark first, then say something about it.');
    return true;
  }
  const bankId = bank.use(words, marks[0]!);
  desk.put(marks.map((mark) => ({ ...withComment(mark, words), bankId })));
  desk.say(`Said: ${words}`);
  return true;
}

function turnErrorKind({ desk }: MarkingTarget): boolean {
  const stamps = selectedMarks(desk).flatMap(({ annotation }) => (isErrorStamp(annotation) ? [annotation] : []));
  if (stamps.length === 0) return false;
  desk.put(
    stamps.map((mark) => ({ ...mark, errorKind: mark.errorKind === 'slip' ? 'misunderstanding' : 'slip' }) as const),
  );
  return true;
}

function isErrorStamp(mark: Annotation): mark is StampAnnotation {
  return mark.kind === 'stamp' && mark.errorKind !== undefined;
}

function madeLast({ layer }: MarkingTarget): Annotation | null {
  return layer.index
    .all()
    .reduce<Annotation | null>((last, mark) => (last && last.madeAt >= mark.madeAt ? last : mark), null);
}
