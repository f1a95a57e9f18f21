import type { AppEvent } from '../../shared/events.ts';
import type { Id } from '../../shared/ids.ts';
import { stepGo, type Go, type GoNow } from '../../shared/rehearsals/go.ts';
import { bank, type Interruption, type RehearsalAction } from '../../shared/rehearsals/rehearsal-clock.ts';
import type { SteadyClock } from './steady-clock.ts';

/** A crash costs no more of a go than this, in milliseconds. */
export const BEAT_MS = 1_000;
/** Without a heartbeat for longer than this the machine slept; without a window for longer, people have left. */
export const AWAY_MS = 5_000;
/** How far off the time since the machine's start may be, in milliseconds: some systems know it in whole seconds. */
const UPTIME_COARSE_MS = 1_000;

export interface GoKeeperGiven {
  clock: SteadyClock;
  /** Whether any window listens. */
  isWatched: () => boolean;
  publish: (event: AppEvent) => void;
  /** Brings an artefact's go to the disk; never rejects. */
  save: (artefactId: Id) => Promise<void>;
}

/** Runs every go under way, in memory: an event counts from when it came, however slow the disk is. */
export interface GoKeeper {
  held(artefactId: Id): Go | undefined;
  /** Every go that is held. */
  all(): Go[];
  /** The artefacts somebody is rehearsing just now. */
  running(): Id[];
  /** As it goes to the disk: everything up to now is in it. */
  snapshot(artefactId: Id): Go | undefined;
  /** A go as windows are told of it. */
  told(go: Go): GoNow;
  /** Holds this go of its artefact from now on, and tells every window. */
  hold(go: Go): void;
  letGo(artefactId: Id): void;
  /** One thing that people did, at `at` of the steady clock. */
  step(artefactId: Id, action: RehearsalAction, at: number): void;
  /** Pauses a go that nobody can follow from now on. */
  leave(artefactId: Id): void;
  /** Says that the process is awake, and notices when it was not: once a second, and before anything is asked. */
  beat(): void;
  /** Ends the heartbeat. */
  close(): void;
}

/** Makes a keeper that holds nothing, and starts its heartbeat. */
export function createGoKeeper({ clock, isWatched, publish, save }: GoKeeperGiven): GoKeeper {
  const gos = new Map<Id, Go>();
  const saving = new Set<Id>();
  let awake = { at: clock.now(), uptime: clock.uptime() };
  let watchedAt = awake.at;

  const told = (go: Go): GoNow => ({ go, nowMs: clock.now() });

  function hold(go: Go): void {
    gos.set(go.artefactId, go);
    publish({ type: 'rehearsals.go', artefactId: go.artefactId, now: told(go) });
  }

  function interrupt(go: Go, why: Interruption['why'], since: number, awayMs: number): void {
    const next = stepGo(go, { type: 'interrupted', why, since, awayMs }, clock.now());
    if (next.clock === go.clock) return;
    hold(next);
    void save(go.artefactId);
  }

  function beat(): void {
    const before = awake;
    awake = { at: clock.now(), uptime: clock.uptime() };
    const steadyMs = awake.at - before.at;
    const uptimeMs = awake.uptime - before.uptime;
    const asleepMs = uptimeMs - steadyMs > UPTIME_COARSE_MS ? uptimeMs : steadyMs;
    if (asleepMs > AWAY_MS) for (const go of gos.values()) interrupt(go, 'sleep', before.at, asleepMs);
    if (asleepMs > AWAY_MS || isWatched()) watchedAt = awake.at;
    const unwatchedMs = awake.at - watchedAt;
    if (unwatchedMs <= AWAY_MS) return;
    for (const go of gos.values()) if (isRunning(go, awake.at)) interrupt(go, 'left', watchedAt, unwatchedMs);
  }

  /** While the second before is still being written, this one waits for the next. */
  async function saveSecond(artefactId: Id): Promise<void> {
    if (saving.has(artefactId)) return;
    saving.add(artefactId);
    await save(artefactId);
    saving.delete(artefactId);
  }

  const stopTicking = clock.every(BEAT_MS, () => {
    beat();
    for (const go of gos.values()) if (isRunning(go, awake.at)) void saveSecond(go.artefactId);
  });

  return {
    held: (artefactId) => gos.get(artefactId),
    all: () => [...gos.values()],
    running: () => [...gos.values()].filter((go) => isRunning(go, clock.now())).map(({ artefactId }) => artefactId),
    snapshot(artefactId) {
      const go = gos.get(artefactId);
      return go && { ...go, clock: bank(go.clock, clock.now()) };
    },
    told,
    hold,
    letGo(artefactId) {
      if (gos.delete(artefactId)) publish({ type: 'rehearsals.go', artefactId, now: null });
    },
    step(artefactId, action, at) {
      const go = gos.get(artefactId);
      if (go) hold(stepGo(go, action, at));
    },
    leave(artefactId) {
      const go = gos.get(artefactId);
      if (go) interrupt(go, 'left', clock.now(), 0);
    },
    beat,
    close: stopTicking,
  };
}

/** Whether somebody is speaking, or about to. */
export function isRunning({ clock }: Go, now: number): boolean {
  return ['counting-in', 'speaking'].includes(bank(clock, now).phase);
}
