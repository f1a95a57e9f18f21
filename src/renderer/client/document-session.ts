import * as Y from 'yjs';
import type { DocumentRef } from '../../shared/documents/document-ref.ts';
import type { Id } from '../../shared/ids.ts';
import type { Api } from './api.ts';
import { sentenceFor } from './sentence-for.ts';

/** Whether what is on the screen is on the disk. `saved` is said only after the main process answered. */
export type SaveState = { state: 'saved' } | { state: 'saving' } | { state: 'failed'; reason: string };

const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 15_000;
/** Milliseconds an edit waits before it is sent, so that the frame that shows it comes first. */
const SEND_AFTER_MS = 8;
const SAVED: SaveState = { state: 'saved' };
const SAVING: SaveState = { state: 'saving' };

/**
 * One open document. Edits made to `doc` are pushed one request at a time; what arrives meanwhile is merged into the
 * next. A failed push keeps the work, says so and retries. Updates from elsewhere come in through `receive`.
 */
export class DocumentSession {
  readonly ref: DocumentRef;
  /** Who looks and draws, while people mark alone and are asked; else undefined. */
  readonly as: Id | undefined;
  readonly doc = new Y.Doc();
  readonly #api: Api;
  readonly #listeners = new Set<() => void>();
  #waiting: Uint8Array[] = [];
  #saveState: SaveState = SAVED;
  #pushing = false;
  #edited = false;
  #retryMs = FIRST_RETRY_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ref: DocumentRef, api: Api, as?: Id) {
    this.ref = ref;
    this.as = as;
    this.#api = api;
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === this) return;
      this.#edited = true;
      this.#waiting.push(update);
      if (this.#saveState.state === 'saved') this.#timer = setTimeout(() => void this.#push(), SEND_AFTER_MS);
      if (this.#saveState.state === 'failed') void this.#push();
      this.#setSaveState(SAVING);
    });
  }

  get saveState(): SaveState {
    return this.#saveState;
  }

  /** Whether anything was drawn or typed into it in this window, and so whether there is something to undo. */
  get edited(): boolean {
    return this.#edited;
  }

  /** Calls `listener` whenever `saveState` changed. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads the document as the disk has it into `doc`; also after a lost connection, to catch up. */
  async load(): Promise<void> {
    const state = await this.#api.documents.open({ ref: this.ref, as: this.as });
    this.receive(new Uint8Array(await state.arrayBuffer()));
  }

  /** Takes in an update that is on the disk already. Receiving one's own again changes nothing. */
  receive(update: Uint8Array): void {
    if (update.length > 0) Y.applyUpdate(this.doc, update, this);
  }

  /** Tries at once to save what a failed push kept. */
  retry(): void {
    clearTimeout(this.#timer);
    void this.#push();
  }

  /** Resolves once everything is on the disk, or rejects nothing: a failed push goes on retrying. */
  async settled(): Promise<void> {
    while (this.#saveState.state !== 'saved') {
      await new Promise<void>((resolve) => {
        const stop = this.subscribe(() => {
          stop();
          resolve();
        });
      });
    }
  }

  /** Forgets the document and its undo. It must not be used afterwards. */
  destroy(): void {
    clearTimeout(this.#timer);
    this.#listeners.clear();
    this.doc.destroy();
  }

  async #push(): Promise<void> {
    if (this.#pushing) return;
    this.#pushing = true;
    clearTimeout(this.#timer);
    this.#setSaveState(SAVING);
    try {
      while (this.#waiting.length > 0) {
        const batch = this.#waiting;
        this.#waiting = [];
        try {
          const update = batch.length === 1 ? batch[0]! : Y.mergeUpdates(batch);
          await this.#api.documents.push({ ref: this.ref, update: new Blob([new Uint8Array(update)]), as: this.as });
          this.#retryMs = FIRST_RETRY_MS;
        } catch (error) {
          this.#waiting = [...batch, ...this.#waiting];
          throw error;
        }
      }
      this.#setSaveState(SAVED);
    } catch (error) {
      this.#setSaveState({ state: 'failed', reason: sentenceFor(error) });
      this.#timer = setTimeout(() => void this.#push(), this.#retryMs);
      this.#retryMs = Math.min(this.#retryMs * 2, LONGEST_RETRY_MS);
    } finally {
      this.#pushing = false;
    }
  }

  #setSaveState(next: SaveState): void {
    if (next === this.#saveState) return;
    this.#saveState = next;
    for (const listener of [...this.#listeners]) listener();
  }
}
