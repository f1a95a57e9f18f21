import { spawnSync } from 'node:child_process';
import { onTestFinished, type TestContext } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

/** A disk of the test's own, small enough to fill. */
export interface SmallDisk {
  folder: string;
  remount(how: 'read-only' | 'writable'): void;
}

/** Mounts a disk of `kilobytes`. Where this user may not mount one, the test is skipped aloud, by name. */
export async function smallDisk({ skip, task }: TestContext, kilobytes: number): Promise<SmallDisk> {
  const folder = await temporaryFolder();
  const mount = (...options: string[]) => spawnSync('mount', [...options, folder]).status === 0;
  if (!mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs')) {
    console.error(`SKIPPED: "${task.name}" needs the right to mount a small disk`);
    skip('needs the right to mount a small disk');
  }
  onTestFinished(() => void spawnSync('umount', ['-l', folder]));
  return {
    folder,
    remount(how) {
      if (!mount('-o', `remount,${how === 'read-only' ? 'ro' : 'rw'}`)) throw new Error(`the disk is not ${how}`);
    },
  };
}
