import { useCallback, useRef, useState } from 'react';
import type { ImportMode, ImportSource } from '../../shared/intake/import-job.ts';
import { api } from '../client/api.ts';
import { codeOf, sentenceFor } from '../client/sentence-for.ts';
import { showFailure } from '../ui/notices.tsx';
import { mayBeOnePiece } from './accepted-files.ts';
import { sendFile } from './send-file.ts';

/** What happens before the intake knows of a batch: a question, then the handing over. */
export type BeforeIntake =
  | { step: 'nothing' }
  | { step: 'asking'; files: File[] }
  | { step: 'sending'; files: number; sentBytes: number; totalBytes: number };

export interface ImportStarter {
  before: BeforeIntake;
  /** Takes files from a picker, a drop or the clipboard. */
  add: (files: File[]) => void;
  /** Answers the question whether several photos are one piece of work; null thinks better of it. */
  answer: (mode: ImportMode | null) => void;
  cancel: () => void;
}

const NOTHING: BeforeIntake = { step: 'nothing' };

/** Brings files to the intake, which then reports for itself through its jobs. */
export function useImport(): ImportStarter {
  const [before, setBefore] = useState<BeforeIntake>(NOTHING);
  const sending = useRef<AbortController>(null);

  const send = useCallback(async (files: File[], mode: ImportMode) => {
    const stop = new AbortController();
    sending.current = stop;
    const sent = files.map(() => 0);
    const totalBytes = files.reduce((sum, file) => sum + file.size, 0);
    const show = () =>
      setBefore({ step: 'sending', files: files.length, sentBytes: sent.reduce((a, b) => a + b, 0), totalBytes });
    show();
    try {
      const sources: ImportSource[] = [];
      for (const [index, file] of files.entries()) {
        const onSent = (bytes: number) => {
          sent[index] = Math.min(bytes, file.size);
          show();
        };
        const source = await sendFile(file, onSent, stop.signal).catch((error: unknown) => {
          if (stop.signal.aborted) throw error;
          // One file that cannot be handed over does not hold up the others.
          showFailure(`${file.name}: ${sentenceFor(error)}`);
          return null;
        });
        if (source) sources.push(source);
        onSent(file.size);
      }
      if (sources.length > 0) await api.intake.start({ sources, mode });
    } catch (error) {
      if (codeOf(error) !== 'cancelled') showFailure(sentenceFor(error));
    } finally {
      setBefore(NOTHING);
    }
  }, []);

  const add = useCallback(
    (files: File[]) => {
      if (files.length === 0) return;
      if (files.length > MOST_AT_ONCE) {
        showFailure(
          `That is ${files.length} files. Please add at most ${MOST_AT_ONCE} at a time; nothing was added yet.`,
        );
      } else if (mayBeOnePiece(files)) setBefore({ step: 'asking', files });
      else void send(files, 'one-artefact-per-file');
    },
    [send],
  );

  return {
    before,
    add,
    answer: (mode) => {
      if (before.step !== 'asking') return;
      if (mode === null) setBefore(NOTHING);
      else void send(before.files, mode);
    },
    cancel: () => sending.current?.abort(),
  };
}

/** The contract's own limit for one batch. */
const MOST_AT_ONCE = 500;
