import { useCallback, useSyncExternalStore } from 'react';
import { documentKey, type DocumentRef } from '../../shared/documents/document-ref.ts';
import type { Id } from '../../shared/ids.ts';
import { useLatest } from '../ui/use-latest.ts';
import { useClient } from './client-context.ts';
import type { DocumentSession, SaveState } from './document-session.ts';
import type { DocumentView } from './document-sessions.ts';

const OPENING: DocumentView = { state: 'opening' };
const SAVED: SaveState = { state: 'saved' };

/**
 * A document, and how far opening it has come. `null` asks for none. `as` says who looks, which is asked while people
 * mark alone; such a document leaves this window's memory as soon as nobody shows it.
 */
export function useDocumentView(ref: DocumentRef | null, as?: Id): DocumentView {
  const { documents } = useClient();
  const key = ref ? documentKey(ref) : null;
  // A ref is a fresh object at every render; its key is what tells two documents apart.
  const latest = useLatest(ref);
  const subscribe = useCallback(
    (listener: () => void) =>
      key !== null && latest.current ? documents.acquire(latest.current, listener, as) : () => undefined,
    [documents, key, latest, as],
  );
  return useSyncExternalStore(subscribe, () => (ref ? documents.view(ref, as) : OPENING));
}

/** The open session of a document, or null while it is opening or cannot be read. */
export function useDocument(ref: DocumentRef | null, as?: Id): DocumentSession | null {
  const view = useDocumentView(ref, as);
  return view.state === 'open' ? view.session : null;
}

/** Whether the session's work is on the disk; follows along. */
export function useSaveState(session: DocumentSession | null): SaveState {
  const subscribe = useCallback((listener: () => void) => session?.subscribe(listener) ?? (() => undefined), [session]);
  return useSyncExternalStore(subscribe, () => session?.saveState ?? SAVED);
}
