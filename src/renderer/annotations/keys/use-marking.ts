import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import { listFindings } from '../../../shared/annotations/finding-list.ts';
import type { Artefact } from '../../../shared/library/artefact.ts';
import { stampsOf } from '../../../shared/marking/code-tally.ts';
import type { Code } from '../../../shared/marking/palette.ts';
import type { PageLayout } from '../../pages/page-layout.ts';
import { useScreenCommands } from '../../ui/screen-commands.ts';
import { stampedCode, useCodes, type Codes } from '../codes/use-codes.ts';
import type { Bank } from '../comments/bank-context.ts';
import { proofReadPrompt } from '../codes/proof-read-prompt.ts';
import { useBank } from '../comments/use-bank.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import type { KeyTarget } from './annotate-keys.ts';
import { hasCaret } from './caret-keys.ts';
import { markingCommands } from './marking-commands.ts';
import { actOnMarkingKey, sayAbout, stamp, type MarkingTarget } from './marking-keys.ts';
import { createPageCaret, type PageCaret } from './page-caret.ts';
import { middleOfMark } from './step-to-mark.ts';
import type { CurrentCode } from '../tools/tool.ts';
import { useLatest } from '../../ui/use-latest.ts';

interface Given {
  artefact: Artefact;
  layers: readonly EditableLayer[];
  /** Whose pen it is. */
  holder: EditableLayer;
  layout: PageLayout;
  /** What the keyboard acts on just now; null while no pane can be drawn on. */
  target: () => KeyTarget | null;
  /** Goes to a mark, whoever made it. */
  onMark: (mark: Annotation) => void;
}

/** Marking codes, the comment bank and the keyboard's place on the page, as one workspace uses them. */
export interface Marking {
  codes: Codes;
  bank: Bank;
  caret: PageCaret;
  bankOpen: boolean;
  bankSearch: RefObject<HTMLInputElement | null>;
  editingCodes: boolean;
  /** Answers whether the key was used. */
  actOnKey: (event: KeyboardEvent) => boolean;
  /** Stamps a code at the caret, or makes it the one the next click stamps. */
  stampCode: (code: Code) => void;
  /** Says words about the selected marks, or the mark made last. */
  say: (words: string) => void;
  /** Puts the proof-read prompt on a page, beside its last slip. */
  promptProofReading: (pageId: string, code: Code) => void;
  setBankOpen: (open: boolean) => void;
  setEditingCodes: (editing: boolean) => void;
}

export function useMarking(given: Given): Marking {
  const codes = useCodes(given.holder.person.id);
  const bank = useBank(given.artefact, given.layers);
  const [caret] = useState(createPageCaret);
  const [bankOpen, setBankOpen] = useState(false);
  const [editingCodes, setEditingCodes] = useState(false);
  const bankSearch = useRef<HTMLInputElement>(null);

  const find = (step: 1 | -1) => {
    const { artefact, layers, onMark, target } = given;
    const findings = listFindings(
      layers.map(({ person, index }) => ({ person, annotations: index.all() })),
      artefact.pages,
    );
    const selected = target()?.desk.selection();
    const here = findings.findIndex(({ id }) => selected?.has(id));
    const start = here === -1 && step === -1 ? 0 : here;
    const next = findings.at((start + step) % findings.length);
    const mark = layers.find(({ person }) => person === next?.person)?.index.get(next?.id ?? '');
    if (mark) onMark(mark);
  };
  const commentOn = (mark: Annotation) => {
    const now = given.target();
    if (!now) return;
    const placed = now.desk.pageOf(mark);
    if (placed) now.camera.reveal({ ...middleOfMark(mark, placed), width: 0, height: 0 });
    // The box of the mark has to be there before the keyboard can go to it.
    flushSync(() => now.desk.select(new Set([mark.id])));
    now.onComment();
  };
  const openBank = () => {
    flushSync(() => setBankOpen(true));
    bankSearch.current?.focus();
  };
  const markingTarget = (): MarkingTarget | null => {
    const now = given.target();
    return (
      now && {
        ...now,
        codes,
        bank,
        caret,
        layout: given.layout,
        onFinding: find,
        onCommentOn: commentOn,
        onBank: openBank,
      }
    );
  };
  const latest = useLatest(markingTarget);
  const act = useCallback(
    (what: (target: MarkingTarget) => void) => {
      const now = latest.current();
      if (now) what(now);
    },
    [latest],
  );

  useCodeInHand(given, codes);
  useDigits(given.layers, codes.noteUse);
  const tool = given.target()?.state.tool;
  useEffect(() => {
    if (tool && !hasCaret(tool)) caret.hide();
  }, [tool, caret]);
  const { palette } = codes;
  const commands = useMemo(
    () => markingCommands({ palette, act, onEditCodes: () => setEditingCodes(true) }),
    [palette, act],
  );
  useScreenCommands(commands);

  return {
    codes,
    bank,
    caret,
    bankOpen,
    bankSearch,
    editingCodes,
    actOnKey: (event) => {
      const now = markingTarget();
      return now !== null && actOnMarkingKey(event, now);
    },
    stampCode: (code) => act((target) => void stamp(code, target)),
    say: (words) => act((target) => void sayAbout(words, target)),
    promptProofReading: (pageId, code) =>
      act(({ desk, layout }) => {
        const placed = layout.pages.find(({ page }) => page.id === pageId);
        if (placed && palette) desk.put([proofReadPrompt(desk, placed, palette, code)]);
      }),
    setBankOpen,
    setEditingCodes,
  };
}

/** A code gets its digit when it is stamped, by whatever way. */
function useDigits(layers: readonly EditableLayer[], noteUse: Codes['noteUse']): void {
  useEffect(() => {
    const stops = layers.map(({ index, person }) =>
      index.subscribe(({ before, after }) => {
        const known = new Set(before.map(({ id }) => id));
        for (const { code } of stampsOf(after.filter(({ id }) => !known.has(id)))) noteUse(person.id, code.codeId);
      }),
    );
    return () => stops.forEach((stop) => stop());
  }, [layers, noteUse]);
}

/**
 * The stamp has a code from the beginning, and only ever one of the palette's, as the palette has it now: another takes
 * its place when another palette is chosen or the code is removed, and none when no code is left.
 */
function useCodeInHand({ target }: Pick<Given, 'target'>, { palette, recent }: Codes): void {
  useEffect(() => {
    const now = target();
    if (!now || !palette) return;
    const held = now.state.code;
    const same = held?.code.paletteId === palette.id && palette.codes.find(({ id }) => id === held.code.codeId);
    const next = same || recent[0]?.code || palette.codes[0];
    const inHand = next ? stampedCode(palette, next) : null;
    if (!isSameCode(held, inHand)) now.dispatch({ type: 'code', code: inHand });
  });
}

function isSameCode(one: CurrentCode | null, other: CurrentCode | null): boolean {
  if (!one || !other) return one === other;
  const whole = ({ code, colour, errorKind, finding }: CurrentCode) =>
    JSON.stringify([code.paletteId, code.codeId, code.symbol, code.meaning, colour, errorKind, finding]);
  return whole(one) === whole(other);
}
