import { setDiagnostics, type Diagnostic } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { EditorView, ViewPlugin } from '@codemirror/view';
import type { BeatAsSaid, LintFinding } from '../../../shared/linting/lint-finding.ts';

/** Where findings and the editors their words stand in meet. One for each script on the screen. */
export interface AdviceDesk {
  /** What the editor of a beat needs so that findings can be shown in it; the same each time for one beat. */
  extensionFor(beatId: string): Extension;
  /** Underlines the words of these findings, wherever their beat has an editor. */
  show(findings: readonly LintFinding[], beats: readonly BeatAsSaid[]): void;
  /** Puts the keyboard on the words of a finding. False when its beat has no editor just now. */
  goTo(finding: LintFinding): boolean;
  /** The finding after (1) or before (-1) where the keyboard is, from the end round to the start; null without any. */
  nextTo(by: 1 | -1): LintFinding | null;
}

const NOTHING_SHOWN = { findings: [] as readonly LintFinding[], beats: [] as readonly BeatAsSaid[] };

/** Makes the desk; editors come and go on it as beats do. */
export function createAdviceDesk(): AdviceDesk {
  const editors = new Map<string, EditorView>();
  const extensions = new Map<string, Extension>();
  let shown = NOTHING_SHOWN;
  let visited: LintFinding | null = null;

  function underline(beatId: string, view: EditorView): void {
    const text = view.state.doc.toString();
    // Words typed since are looked over in a moment; until then the old underlines move along with the text.
    if (shown.beats.find(({ id }) => id === beatId)?.text !== text) return;
    const mine = shown.findings.filter((finding) => finding.beatId === beatId && finding.to > finding.from);
    view.dispatch(setDiagnostics(view.state, mine.map(asDiagnostic)));
  }

  function extensionOf(beatId: string): Extension {
    return [
      adviceTheme,
      ViewPlugin.define((view) => {
        editors.set(beatId, view);
        // An editor that is being made cannot be changed yet.
        queueMicrotask(() => editors.get(beatId) === view && underline(beatId, view));
        return {
          destroy: () => {
            if (editors.get(beatId) === view) editors.delete(beatId);
          },
        };
      }),
    ];
  }

  function placeOfKeyboard(): { beat: number; at: number } | null {
    const focused = [...editors].find(([, view]) => view.hasFocus);
    if (!focused) return null;
    const beat = shown.beats.findIndex(({ id }) => id === focused[0]);
    return { beat, at: focused[1].state.selection.main.from };
  }

  return {
    extensionFor(beatId) {
      const extension = extensions.get(beatId) ?? extensionOf(beatId);
      extensions.set(beatId, extension);
      return extension;
    },
    show(findings, beats) {
      shown = { findings, beats };
      for (const [beatId, view] of editors) underline(beatId, view);
    },
    goTo(finding) {
      visited = finding;
      const view = editors.get(finding.beatId);
      if (!view) return false;
      const end = view.state.doc.length;
      view.dispatch({ selection: { anchor: Math.min(finding.from, end), head: Math.min(finding.to, end) } });
      view.dom.scrollIntoView({ block: 'nearest' });
      view.focus();
      return true;
    },
    nextTo(by) {
      const { findings, beats } = shown;
      const last = findings.findIndex((finding) => isSame(finding, visited));
      const keyboard = placeOfKeyboard();
      const stays = last >= 0 && (!keyboard || findings[last]!.from === keyboard.at);
      if (stays || !keyboard) return findings.at((last + by) % findings.length) ?? null;
      const isAfter = ({ beatId, from }: LintFinding) => {
        const beat = beats.findIndex(({ id }) => id === beatId);
        return beat > keyboard.beat || (beat === keyboard.beat && from >= keyboard.at);
      };
      const next = findings.findIndex(isAfter);
      if (by === 1) return findings[next === -1 ? 0 : next] ?? null;
      return findings.at(next <= 0 ? -1 : next - 1) ?? null;
    },
  };
}

function isSame(a: LintFinding, b: LintFinding | null): boolean {
  return b !== null && a.ruleId === b.ruleId && a.beatId === b.beatId && a.from === b.from;
}

function asDiagnostic({ from, to, title, why, rewrite }: LintFinding): Diagnostic {
  return {
    from,
    to,
    severity: 'info',
    message: title,
    renderMessage: () => {
      const card = document.createElement('div');
      card.append(line('strong', title), line('p', why), line('p', `Instead: ${rewrite}`));
      return card;
    },
  };
}

function line(tag: 'strong' | 'p', words: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}

const adviceTheme = EditorView.theme({
  '.cm-lintRange-info': {
    backgroundImage: 'none',
    paddingBottom: '0',
    textDecoration: 'underline wavy var(--opportunity) 1px',
    textUnderlineOffset: '4px',
    textDecorationSkipInk: 'none',
  },
  '.cm-lintPoint': { display: 'none' },
  '.cm-tooltip.cm-tooltip-hover': {
    maxWidth: '420px',
    border: '1px solid var(--chrome-border)',
    borderRadius: '8px',
    backgroundColor: 'var(--chrome)',
    color: 'var(--ink)',
    boxShadow: 'var(--shadow-page-raised)',
  },
  '.cm-diagnostic': { padding: '8px 12px', borderLeft: 'none', whiteSpace: 'normal', fontSize: '14px' },
  '.cm-diagnostic p': { margin: '4px 0 0', color: 'var(--ink-soft)' },
});
