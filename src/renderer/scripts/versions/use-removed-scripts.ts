import { useEffect, useState } from 'react';
import type * as Y from 'yjs';
import type { DocumentMoment } from '../../../shared/documents/document-moment.ts';
import { readScripts } from '../../../shared/scripts/read-scripts-doc.ts';
import type { Script } from '../../../shared/scripts/script.ts';
import { api } from '../../client/api.ts';
import type { DocumentSession } from '../../client/document-session.ts';
import { pastState } from '../../client/past-state.ts';
import { sentenceFor } from '../../client/sentence-for.ts';

/** A script that is not there any more, as it was last. */
export interface RemovedScript {
  script: Script;
  /** The scripts of the piece of work just before it was removed. */
  doc: Y.Doc;
  /** When it was removed: milliseconds since 1970 UTC, or null where nobody knows. */
  at: number | null;
}

export type RemovedScripts =
  | { state: 'reading' }
  | { state: 'unreadable'; reason: string }
  | { state: 'read'; removed: readonly RemovedScript[]; readAt: number };

/** The scripts that were removed from a piece of work and not brought back, as they are when this is first shown; the last removed first. */
export function useRemovedScripts(session: DocumentSession): RemovedScripts {
  const [read, setRead] = useState<RemovedScripts>({ state: 'reading' });
  useEffect(() => {
    let outdated = false;
    const readRemoved = async () => {
      try {
        await session.settled();
        const moments = await api.documents.history({ ref: session.ref, as: session.as });
        const removed: RemovedScript[] = [];
        for (const { scriptId, moment } of removals(moments, readScripts(session.doc))) {
          const last = await asItWasLast(session, scriptId, moment);
          if (last && saysSomething(last.script)) removed.push({ ...last, at: moment.at });
        }
        if (!outdated) setRead({ state: 'read', removed, readAt: Date.now() });
      } catch (error) {
        if (!outdated) setRead({ state: 'unreadable', reason: sentenceFor(error) });
      }
    };
    void readRemoved();
    return () => {
      outdated = true;
    };
  }, [session]);
  return read;
}

/** In which moment each script that is not among `scripts` was removed last, newest first. */
function removals(
  moments: readonly DocumentMoment[],
  scripts: readonly Script[],
): { scriptId: string; moment: DocumentMoment }[] {
  const found = new Map<string, DocumentMoment>();
  for (const moment of moments.toReversed()) {
    for (const { what, scriptId } of moment.changes) {
      if (what === 'removed' && scriptId !== undefined && !found.has(scriptId)) found.set(scriptId, moment);
    }
  }
  for (const { id } of scripts) found.delete(id);
  return [...found].map(([scriptId, moment]) => ({ scriptId, moment }));
}

/** A script that was begun and let fall again is not missed. */
function saysSomething({ beats, variants }: Script): boolean {
  return variants.length > 0 || beats.some(({ text }) => text.trim() !== '');
}

/** A moment may hold a minute's edits and its end be the removal; so it is gone back through, edit by edit. */
async function asItWasLast(
  session: DocumentSession,
  scriptId: string,
  { index, size }: DocumentMoment,
): Promise<Pick<RemovedScript, 'script' | 'doc'> | null> {
  for (let edit = index - 1; edit >= index - size && edit > 0; edit -= 1) {
    const doc = await pastState(session, edit);
    const script = readScripts(doc).find(({ id }) => id === scriptId);
    if (script) return { script, doc };
  }
  return null;
}
