import { replayUpdates } from '../../shared/documents/replay-doc.ts';
import type { Id } from '../../shared/ids.ts';
import { waitingToLand } from '../../shared/landing/landing-facts.ts';
import type { WaitingScript } from '../../shared/landing/waiting-script.ts';
import { readScripts } from '../../shared/scripts/read-scripts-doc.ts';
import { readLog } from '../disk/append-log.ts';
import { fileStamp, idsIn } from '../disk/folders.ts';
import type { LibraryPaths } from '../disk/library-paths.ts';

export interface LandingServiceGiven {
  paths: LibraryPaths;
  log: (line: string) => void;
}

/** Knows which scripts of the library wait for somebody to see what became of them. */
export interface LandingService {
  /** A script that cannot be read is logged and not among them; whoever opens it is told why. */
  waiting(): Promise<WaitingScript[]>;
}

/** Makes the service. Scripts are read again only when their file has changed. */
export function createLandingService({ paths, log }: LandingServiceGiven): LandingService {
  const known = new Map<Id, { stamp: string; waiting: WaitingScript[] }>();

  async function read(artefactId: Id): Promise<WaitingScript[]> {
    const file = paths.artefact(artefactId).scripts;
    const stamp = await fileStamp(file);
    if (stamp === null) return [];
    const before = known.get(artefactId);
    if (before?.stamp === stamp) return before.waiting;
    const { records } = await readLog(file, paths.nameOf(file));
    const scripts = readScripts(replayUpdates(records.map(({ bytes }) => bytes)));
    const waiting = waitingToLand(scripts).map(({ scriptId, title, state }): WaitingScript => {
      return { artefactId, scriptId, title, state: state === 'begun' ? 'begun' : 'waiting' };
    });
    known.set(artefactId, { stamp, waiting });
    return waiting;
  }

  return {
    async waiting() {
      const ids = await idsIn(paths.artefacts);
      const found = await Promise.all(
        ids.map((id) =>
          read(id).catch((error: unknown) => {
            log(`the scripts of ${id} were not looked through: ${String(error)}`);
            return [];
          }),
        ),
      );
      return found.flat();
    },
  };
}
