import { fork } from 'node:child_process';
import type { StartIntakeProcess } from '../../intake/intake-process.ts';

/** Starts intake as a Node process of its own, with a ceiling on its memory in megabytes. */
export function forkedIntakeProcess(workerPath: string, memoryLimitMb: number): StartIntakeProcess {
  return (modulePath = workerPath) => {
    const child = fork(modulePath, [], {
      execArgv: [`--max-old-space-size=${memoryLimitMb}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    return {
      send(message) {
        // The process may end between two lines of the caller; its exit is reported, and a lost message is no news.
        if (child.connected) child.send(message as object, () => undefined);
      },
      onMessage: (listener) => child.on('message', listener),
      onExit(listener) {
        let told = false;
        const tell = (code: number | null): void => {
          if (told) return;
          told = true;
          listener(code);
        };
        child.once('exit', tell);
        // A process that could not be started has no exit.
        child.once('error', () => tell(null));
      },
      kill: () => void child.kill('SIGKILL'),
    };
  };
}
