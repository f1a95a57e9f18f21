import type { BeatKind, ScriptMode } from './script.ts';

/** What a beat is called, and the one line that says what belongs in it. */
export const beatWords: Record<BeatKind, { label: string; prompt: string }> = {
  notice: { label: 'Notice', prompt: 'Point at one thing in the work, so they look at it with you.' },
  strength: { label: 'Strength', prompt: 'Name what the work does well, and why it helps.' },
  gap: { label: 'Gap', prompt: 'Say what is not there yet, about the work and not the pupil.' },
  action: { label: 'Next step', prompt: 'One thing to do next, small enough to start now.' },
  check: { label: 'Check', prompt: 'Ask something whose answer shows they have understood.' },
  'time-to-act': { label: 'Time to act', prompt: 'Say when they will do it, and how long they have.' },
};

/** What a beat is called: the name somebody gave it, else its kind. */
export function beatLabel({ title, kind }: { title?: string | null | undefined; kind: BeatKind }): string {
  return title ?? beatWords[kind].label;
}

export const modeWords: Record<ScriptMode, string> = { written: 'Written', spoken: 'Spoken' };
