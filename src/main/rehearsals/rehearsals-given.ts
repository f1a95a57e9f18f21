import type { AppEvent } from '../../shared/events.ts';
import type { Id, MakeId } from '../../shared/ids.ts';
import type { Sound } from '../../shared/recordings/recording.ts';
import type { NewGo } from '../../shared/rehearsals/go.ts';
import type { PupilCard } from '../../shared/rehearsals/pupil-card.ts';
import type { KeyedQueue } from '../disk/keyed-queue.ts';
import type { LibraryPaths } from '../disk/library-paths.ts';
import type { SteadyClock } from './steady-clock.ts';
import type { TakeStore } from './take-store.ts';

/** What the rehearsals of a library need from the rest of the app. */
export interface RehearsalsServiceGiven {
  paths: LibraryPaths;
  publish: (event: AppEvent) => void;
  /** Whether any window listens to what is published. */
  isWatched: () => boolean;
  /** Runs a write, or throws `read-only` without running it; says to everybody when the disk refuses. */
  guardWrite: <T>(write: () => Promise<T>) => Promise<T>;
  /** Draws the pupil's card for a go, always the same for one seed; null where there is none. */
  dealCard: (go: NewGo, seed: string) => Promise<PupilCard | null>;
  /** Brings the recording of a take to its end and to its place; null when there is none. */
  keepSound: (take: { artefactId: Id; takeId: Id }) => Promise<Sound | null>;
  /** Leaves nothing of a take's recording, finished or not. */
  dropSound: (take: { artefactId: Id; takeId: Id }) => Promise<void>;
  clock: SteadyClock;
  /** Milliseconds since 1970. */
  now: () => number;
  makeId: MakeId;
  log: (line: string) => void;
}

/** The same, with what the go and the takes of an artefact share. */
export interface RehearsalsGiven extends RehearsalsServiceGiven {
  takes: TakeStore;
  /** Everything that touches the disk waits here for its turn, by artefact. */
  queue: KeyedQueue;
}
