import { documentKey, type DocumentRef } from '../../shared/documents/document-ref.ts';
import type { Api } from './api.ts';
import { DocumentSession } from './document-session.ts';
import type { EventStream } from './event-stream.ts';
import { sentenceFor } from './sentence-for.ts';

/** What a view knows of a document it asked for. */
export type DocumentView =
  { state: 'opening' } | { state: 'open'; session: DocumentSession } | { state: 'unreadable'; reason: string };

const OPENING: DocumentView = { state: 'opening' };

interface Entry {
  session: DocumentSession;
  view: DocumentView;
  users: number;
  listeners: Set<() => void>;
}

/**
 * Every open document of this window, once: two panes that show the same layer share one session. A document is let go
 * when nobody uses it and everything in it is on the disk.
 */
export class DocumentSessions {
  readonly #entries = new Map<string, Entry>();
  readonly #api: Api;

  constructor(api: Api, events: EventStream) {
    this.#api = api;
    events.subscribe((event) => {
      if (event.type === 'documents.changed') {
        this.#entries.get(documentKey(event.ref))?.session.receive(fromBase64(event.update));
      }
      if (event.type === 'events.ready') for (const entry of this.#entries.values()) void this.#open(entry);
    });
  }

  /** Starts using a document; call the returned function when done with it. */
  acquire(ref: DocumentRef, listener: () => void): () => void {
    const key = documentKey(ref);
    let entry = this.#entries.get(key);
    if (!entry) {
      entry = { session: new DocumentSession(ref, this.#api), view: OPENING, users: 0, listeners: new Set() };
      this.#entries.set(key, entry);
      void this.#open(entry);
    }
    const held = entry;
    held.users += 1;
    held.listeners.add(listener);
    return () => {
      held.users -= 1;
      held.listeners.delete(listener);
      void held.session.settled().then(() => {
        if (held.users === 0 && this.#entries.get(key) === held) this.#entries.delete(key);
      });
    };
  }

  view(ref: DocumentRef): DocumentView {
    return this.#entries.get(documentKey(ref))?.view ?? OPENING;
  }

  /** True while anything drawn or typed in this window has not reached the disk. */
  get unsaved(): boolean {
    return [...this.#entries.values()].some((entry) => entry.session.saveState.state !== 'saved');
  }

  async #open(entry: Entry): Promise<void> {
    try {
      await entry.session.load();
      if (entry.view.state !== 'open') this.#setView(entry, { state: 'open', session: entry.session });
    } catch (error) {
      // A document that is open already keeps showing what it has; the event stream brings us back here.
      if (entry.view.state !== 'open') this.#setView(entry, { state: 'unreadable', reason: sentenceFor(error) });
    }
  }

  #setView(entry: Entry, view: DocumentView): void {
    entry.view = view;
    for (const listener of [...entry.listeners]) listener();
  }
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
