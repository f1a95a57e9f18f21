import { documentKey, type DocumentRef } from '../../shared/documents/document-ref.ts';
import type { Id } from '../../shared/ids.ts';
import type { Api } from './api.ts';
import { DocumentSession } from './document-session.ts';
import type { EventStream } from './event-stream.ts';
import { codeOf, sentenceFor } from './sentence-for.ts';

/** What a view knows of a document it asked for. */
export type DocumentView =
  { state: 'opening' } | { state: 'open'; session: DocumentSession } | { state: 'unreadable'; reason: string };

const OPENING: DocumentView = { state: 'opening' };
/** Edited documents kept though nobody shows them. A meeting edits tens. */
const MOST_EDITED = 100;
/** Documents kept for a quick return that were merely looked at: two people's marks and the scripts of three pieces. */
const MOST_LOOKED_AT = 9;

interface Entry {
  session: DocumentSession;
  view: DocumentView;
  users: number;
  /** Not to be kept once nobody shows it, whatever was done to it. */
  passing: boolean;
  listeners: Set<() => void>;
}

/**
 * Every open document of this window, once: two panes that show the same layer share one session.
 *
 * Undo lives in the memory of the document it belongs to, so a document in which something was done in this window is
 * kept for as long as the window lives, shown or not: people come back from another tab or another piece of work and
 * can still take back what they did. Only the hundred last used are kept, and of documents that were merely looked at a
 * handful, so that going back is quick. One opened as somebody (`as`), while people mark alone, is
 * let go at once and with it every other layer of that work: the next person at this window must not find it here.
 */
export class DocumentSessions {
  readonly #entries = new Map<string, Entry>();
  readonly #api: Api;

  constructor(api: Api, events: Pick<EventStream, 'subscribe'>) {
    this.#api = api;
    events.subscribe((event) => {
      if (event.type === 'documents.changed') {
        const update = fromBase64(event.update);
        for (const { session } of this.#entriesOf(event.ref)) session.receive(update);
      }
      if (event.type === 'events.ready') for (const entry of this.#entries.values()) void this.#open(entry);
    });
  }

  /** Starts using a document, as somebody where that is asked; call the returned function when done with it. */
  acquire(ref: DocumentRef, listener: () => void, as?: Id): () => void {
    const key = entryKey(ref, as);
    let entry = this.#entries.get(key);
    if (!entry) {
      const session = new DocumentSession(ref, this.#api, as);
      entry = { session, view: OPENING, users: 0, passing: as !== undefined, listeners: new Set() };
      this.#entries.set(key, entry);
      void this.#open(entry);
    }
    const held = entry;
    held.users += 1;
    held.listeners.add(listener);
    if (as !== undefined) this.letGo(ref.artefactId);
    return () => {
      held.users -= 1;
      held.listeners.delete(listener);
      this.#keepOrDrop(held);
    };
  }

  view(ref: DocumentRef, as?: Id): DocumentView {
    return this.#entries.get(entryKey(ref, as))?.view ?? OPENING;
  }

  /**
   * Takes everybody's layers of an artefact out of this window's memory: those nobody shows now, the others as soon as
   * they are no longer shown. Nothing unsaved is lost by it.
   */
  letGo(artefactId: Id): void {
    for (const entry of this.#entries.values()) {
      const { ref } = entry.session;
      if (ref.kind !== 'layer' || ref.artefactId !== artefactId) continue;
      entry.passing = true;
      this.#keepOrDrop(entry);
    }
  }

  /** True while anything drawn or typed in this window has not reached the disk. */
  get unsaved(): boolean {
    return [...this.#entries.values()].some((entry) => entry.session.saveState.state !== 'saved');
  }

  #entriesOf(ref: DocumentRef): Entry[] {
    const key = documentKey(ref);
    return [...this.#entries.values()].filter(({ session }) => documentKey(session.ref) === key);
  }

  #keepOrDrop(entry: Entry): void {
    const { session } = entry;
    const key = entryKey(session.ref, session.as);
    void session.settled().then(() => {
      if (entry.users > 0 || this.#entries.get(key) !== entry) return;
      this.#entries.delete(key);
      if (entry.passing || entry.view.state !== 'open') session.destroy();
      else this.#entries.set(key, entry);
      this.#dropOldest(true, MOST_EDITED);
      this.#dropOldest(false, MOST_LOOKED_AT);
    });
  }

  #dropOldest(edited: boolean, most: number): void {
    const kept = [...this.#entries.values()].filter(({ users, session }) => users === 0 && session.edited === edited);
    for (const { session } of kept.slice(0, -most)) {
      this.#entries.delete(entryKey(session.ref, session.as));
      session.destroy();
    }
  }

  async #open(entry: Entry): Promise<void> {
    try {
      await entry.session.load();
      if (entry.view.state !== 'open') this.#setView(entry, { state: 'open', session: entry.session });
    } catch (error) {
      const forbidden = codeOf(error) === 'not-allowed';
      if (forbidden) entry.passing = true;
      // Otherwise a document that is open already keeps showing what it has; the event stream brings us back here.
      if (forbidden || entry.view.state !== 'open')
        this.#setView(entry, { state: 'unreadable', reason: sentenceFor(error) });
    }
  }

  #setView(entry: Entry, view: DocumentView): void {
    entry.view = view;
    for (const listener of [...entry.listeners]) listener();
  }
}

function entryKey(ref: DocumentRef, as: Id | undefined): string {
  return as === undefined ? documentKey(ref) : `${documentKey(ref)} as ${as}`;
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
