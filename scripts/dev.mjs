// The browser shell with hot reload: the page comes from a dev server, and the main process runs from its sources and
// starts again whenever one of them changes. Address and token stay the same, so the open page finds it again.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer as createTcpServer } from 'node:net';
import { resolveConfig } from 'electron-vite';
import { createServer } from 'vite';
import { inProject, projectRoot } from './project-root.mjs';

const { config } = await resolveConfig({ root: projectRoot }, 'serve', 'development');
const devServer = await createServer(config.renderer);
await devServer.listen();

const port = await freePort();
const child = spawn(
  process.execPath,
  [
    '--watch',
    '--watch-preserve-output',
    inProject('src/main/serve.ts'),
    '--port',
    String(port),
    ...process.argv.slice(2),
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      ELECTRON_RENDERER_URL: devServer.resolvedUrls.local[0],
      MARGINALIA_DEV_TOKEN: randomBytes(32).toString('base64url'),
    },
  },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.once('exit', async (code) => {
  await devServer.close();
  process.exit(code ?? 1);
});

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createTcpServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port: free } = server.address();
      server.close(() => resolve(free));
    });
  });
}
