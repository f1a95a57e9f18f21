import { useEffect, useRef, useState } from 'react';
import type { Artefact } from '../../shared/library/artefact.ts';
import { sentenceFor } from '../client/sentence-for.ts';
import type { ReadLayer } from '../client/use-layers.ts';
import { saveFile } from '../ui/save-file.ts';
import type { ExportChoice } from './export-choice.ts';
import { makeExport } from './make-export.ts';

export type ExportState =
  | { state: 'choosing'; problem: string | null }
  | { state: 'working'; done: number }
  | { state: 'done'; notes: readonly string[] };

/** One export under way at a time; it stops when the dialog goes. */
export function useExport(artefact: Artefact) {
  const [state, setState] = useState<ExportState>({ state: 'choosing', problem: null });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (choice: ExportChoice, layers: readonly ReadLayer[]) => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const onPage = (done: number) => signal.aborted || setState({ state: 'working', done });
    setState({ state: 'working', done: 0 });
    try {
      const notes = await makeExport({ artefact, layers, choice, now: Date.now(), save: saveFile, onPage, signal });
      if (!signal.aborted) setState({ state: 'done', notes });
    } catch (error) {
      if (!signal.aborted) setState({ state: 'choosing', problem: sentenceFor(error) });
    }
  };
  const cancel = () => {
    running.current?.abort();
    setState({ state: 'choosing', problem: null });
  };
  return { state, start, cancel };
}
