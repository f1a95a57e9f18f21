import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** The folder of the checkout. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/** @param {...string} parts */
export function inProject(...parts) {
  return path.join(projectRoot, ...parts);
}

/** The Node that is pinned as a dependency, once it is installed; until then the one this script runs on. */
export function pinnedNode() {
  const names = ['node_modules/node/bin/node', 'node_modules/node/bin/node.exe'];
  return names.map((name) => inProject(name)).find((file) => existsSync(file)) ?? process.execPath;
}
