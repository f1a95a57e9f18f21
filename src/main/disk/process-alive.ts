import { systemCode } from './disk-error.ts';

/** Whether a process of this machine with this id runs, ours or somebody else's. */
export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
