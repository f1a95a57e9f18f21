/**
 * The separate process that parses untrusted files, as the service sees it. The browser shell makes one with
 * `child_process.fork`, the desktop with Electron's `utilityProcess.fork`; both speak structured messages.
 */
export interface IntakeProcess {
  /** Sends a structured-cloneable message. Sending to a process that has ended does nothing. */
  send(message: unknown): void;
  /** Hears every message the process sends. Called once, before the first `send`. */
  onMessage(listener: (message: unknown) => void): void;
  /** Hears once that the process has ended, whatever the cause; `null` when a signal ended it. */
  onExit(listener: (code: number | null) => void): void;
  /** Ends the process at once, without asking it. Harmless when it has ended. */
  kill(): void;
}

/**
 * Starts an intake process. `modulePath` is given by tests that want a process which misbehaves; without it the
 * shell starts `intake-worker`.
 */
export type StartIntakeProcess = (modulePath?: string) => IntakeProcess;
