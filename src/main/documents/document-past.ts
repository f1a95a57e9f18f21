import { setImmediate as breathe } from 'node:timers/promises';
import * as Y from 'yjs';
import { AppError } from '../../shared/app-error.ts';
import { followLayerChanges } from '../../shared/annotations/layer-past-doc.ts';
import { MOMENT_MS, type DocumentMoment, type MomentChange } from '../../shared/documents/document-moment.ts';
import type { DocumentRef } from '../../shared/documents/document-ref.ts';
import { replayUpdates } from '../../shared/documents/replay-doc.ts';
import { followScriptChanges } from '../../shared/scripts/scripts-past-doc.ts';
import type { LogContent } from '../disk/append-log.ts';
import type { LogRecord } from '../disk/log-format.ts';

/** Edits replayed before others get their turn: a few milliseconds of work. */
const EDITS_AT_A_TIME = 250;

/**
 * The moments of a document's life, oldest first, read from its logs, sealed ones first. A moment ends when a minute
 * has gone since its first edit, when the clock was set back, where times begin to be known, and before and after
 * something earlier is brought back.
 */
export async function momentsOf(logs: readonly LogContent[], kind: DocumentRef['kind']): Promise<DocumentMoment[]> {
  const replay = new MomentReplay(kind, beginning(logs));
  for (const [index, record] of editsOf(logs).entries()) {
    replay.add(record);
    if (index % EDITS_AT_A_TIME === 0) await breathe();
  }
  return replay.finish();
}

/** A document growing edit by edit, and the moments that makes. */
class MomentReplay {
  readonly #doc = new Y.Doc();
  readonly #takeChanges: () => MomentChange[];
  readonly #moments: DocumentMoment[] = [];
  #index = 0;
  #edits: LogRecord[] = [];
  #broughtBack: DocumentMoment['broughtBack'];

  constructor(kind: DocumentRef['kind'], before: LogRecord | null) {
    const onTurn = (broughtBack: DocumentMoment['broughtBack'] | null) => {
      this.#end();
      this.#broughtBack = broughtBack ?? undefined;
    };
    this.#takeChanges = kind === 'layer' ? followLayerChanges(this.#doc, onTurn) : followScriptChanges(this.#doc);
    if (before) Y.applyUpdate(this.#doc, before.bytes);
    this.#takeChanges();
    this.#broughtBack = undefined;
  }

  add(record: LogRecord): void {
    const [first] = this.#edits;
    if (first && !isSameMoment(first, record)) this.#end();
    Y.applyUpdate(this.#doc, record.bytes);
    this.#edits.push(record);
    this.#index += 1;
    if (this.#broughtBack) this.#end();
  }

  finish(): DocumentMoment[] {
    this.#end();
    return this.#moments;
  }

  #end(): void {
    const last = this.#edits.at(-1);
    if (!last) return;
    const moment = { index: this.#index, at: last.at, size: this.#edits.length, changes: this.#takeChanges() };
    this.#moments.push(this.#broughtBack ? { ...moment, broughtBack: this.#broughtBack } : moment);
    this.#edits = [];
    this.#broughtBack = undefined;
  }
}

/** The document as it was after its `index`th edit, as one Yjs update. Throws `not-found` when it never had so many. */
export function stateAfter(logs: readonly LogContent[], index: number): Uint8Array {
  let before = 0;
  for (const log of logs) {
    const summary = log.sealed > 0 ? 1 : 0;
    const edits = log.records.length - summary;
    if (index <= before + edits) {
      const records = log.records.slice(0, summary + index - before);
      return Y.encodeStateAsUpdate(replayUpdates(records.map(({ bytes }) => bytes)));
    }
    before += edits;
  }
  throw new AppError('not-found', 'This moment cannot be found any more. What is there now is safe.');
}

/** What came before the oldest log that is still there. */
function beginning([oldest]: readonly LogContent[]): LogRecord | null {
  return oldest && oldest.sealed > 0 ? (oldest.records[0] ?? null) : null;
}

function editsOf(logs: readonly LogContent[]): LogRecord[] {
  return logs.flatMap((log) => (log.sealed > 0 ? log.records.slice(1) : log.records));
}

function isSameMoment(first: LogRecord, next: LogRecord): boolean {
  if (first.at === null || next.at === null) return first.at === next.at;
  return next.at >= first.at && next.at - first.at < MOMENT_MS;
}
