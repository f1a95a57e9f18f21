import { utilityProcess } from 'electron';
import type { StartIntakeProcess } from '../../intake/intake-process.ts';

/** Starts intake as an Electron utility process, with a ceiling on its memory in megabytes. */
export function utilityIntakeProcess(workerPath: string, memoryLimitMb: number): StartIntakeProcess {
  return (modulePath = workerPath) => {
    const child = utilityProcess.fork(modulePath, [], {
      serviceName: 'Marginalia intake',
      execArgv: [`--max-old-space-size=${memoryLimitMb}`],
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    let ended = false;
    child.once('exit', () => (ended = true));
    return {
      send(message) {
        if (!ended) child.postMessage(message);
      },
      onMessage: (listener) => child.on('message', listener),
      onExit: (listener) => child.once('exit', listener),
      kill: () => void child.kill(),
    };
  };
}
