import { replaceEqualDeep } from '@tanstack/react-query';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { readScripts } from '../../shared/scripts/read-scripts-doc.ts';
import { observeScripts } from '../../shared/scripts/script-doc.ts';
import type { Script } from '../../shared/scripts/script.ts';
import type { DocumentSession } from './document-session.ts';
import { useDocumentView } from './use-document.ts';

/** An artefact's scripts as they are now, and the document they live in. */
export type ScriptsView =
  | { state: 'opening' }
  | { state: 'unreadable'; reason: string }
  | { state: 'open'; session: DocumentSession; scripts: Script[] };

const NONE: Script[] = [];

/** Opens an artefact's scripts and follows every change of them, whoever makes it. */
export function useScripts(artefactId: string): ScriptsView {
  const view = useDocumentView({ kind: 'scripts', artefactId });
  const session = view.state === 'open' ? view.session : null;
  const reading = useMemo(() => (session ? followScripts(session) : null), [session]);
  const subscribe = useCallback((listener: () => void) => reading?.subscribe(listener) ?? (() => undefined), [reading]);
  const scripts = useSyncExternalStore(subscribe, () => reading?.latest() ?? NONE);
  return view.state === 'open' ? { state: 'open', session: view.session, scripts } : view;
}

/**
 * Reads the scripts once a change, however often they are asked for. What stayed the same stays the same value, so that
 * typing in one beat draws that beat alone.
 */
function followScripts({ doc }: DocumentSession): {
  subscribe: (listener: () => void) => () => void;
  latest: () => Script[];
} {
  let latest: Script[] | null = null;
  let before: Script[] = NONE;
  const read = () => {
    before = replaceEqualDeep(before, readScripts(doc));
    return before;
  };
  return {
    subscribe: (listener) => {
      latest = null;
      return observeScripts(doc, () => {
        latest = null;
        listener();
      });
    },
    latest: () => (latest ??= read()),
  };
}
