import { useEffect, useState } from 'react';
import type * as Y from 'yjs';
import type { DocumentMoment } from '../../../shared/documents/document-moment.ts';
import { readScripts } from '../../../shared/scripts/read-scripts-doc.ts';
import type { Script } from '../../../shared/scripts/script.ts';
import { api } from '../../client/api.ts';
import type { DocumentSession } from '../../client/document-session.ts';
import { pastState } from '../../client/past-state.ts';
import { sentenceFor } from '../../client/sentence-for.ts';

export interface Versions {
  /** Moments in which the script changed, newest first; null while they are read. */
  versions: readonly DocumentMoment[] | null;
  chosen: DocumentMoment | null;
  /** The scripts as they were at a version, and the one in question, null where it was not there. */
  shown: { version: DocumentMoment; doc: Y.Doc; script: Script | null } | null;
  /** Why nothing can be shown. */
  reason: string | null;
  /** When the moments were read: milliseconds since 1970 UTC. */
  readAt: number;
  onChoose: (version: DocumentMoment) => void;
}

/** The moments of one script's life as they are when this is first shown, and the one that is looked at. */
export function useVersions(session: DocumentSession, scriptId: string): Versions {
  const [read, setRead] = useState<{ versions: readonly DocumentMoment[]; readAt: number } | null>(null);
  const [chosen, onChoose] = useState<DocumentMoment | null>(null);
  const [shown, setShown] = useState<Versions['shown']>(null);
  const [reason, setReason] = useState<string | null>(null);

  useEffect(() => {
    let outdated = false;
    const readMoments = async () => {
      try {
        await session.settled();
        const moments = await api.documents.history({ ref: session.ref, as: session.as });
        if (outdated) return;
        const mine = moments.filter(({ changes }) => changes.some((change) => change.scriptId === scriptId));
        setRead({ versions: mine.toReversed(), readAt: Date.now() });
        onChoose(mine.at(-1) ?? null);
      } catch (error) {
        if (!outdated) setReason(sentenceFor(error));
      }
    };
    void readMoments();
    return () => {
      outdated = true;
    };
  }, [session, scriptId]);

  useEffect(() => {
    if (!chosen) return;
    let outdated = false;
    const show = async () => {
      try {
        const doc = await pastState(session, chosen.index);
        const script = readScripts(doc).find(({ id }) => id === scriptId) ?? null;
        if (!outdated) setShown({ version: chosen, doc, script });
      } catch (error) {
        if (!outdated) setReason(sentenceFor(error));
      }
    };
    void show();
    return () => {
      outdated = true;
    };
  }, [session, scriptId, chosen]);

  return { versions: read?.versions ?? null, chosen, shown, reason, readAt: read?.readAt ?? 0, onChoose };
}
