// The browser shell with hot reload: the page comes from a dev server, and the main process runs from its sources and
// starts again whenever one of them changes. Address and token stay the same, so the open page finds it again.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer as createTcpServer } from 'node:net';
import { resolveConfig } from 'electron-vite';
import { createServer, mergeConfig } from 'vite';
import { inProject, projectRoot } from './project-root.mjs';

const { config } = await resolveConfig({ root: projectRoot }, 'serve', 'development');
// The page comes by way of the app, so it has to be told where the dev server's own socket is.
const host = '127.0.0.1';
const devPort = await freePort();
const server = { host, port: devPort, strictPort: true, hmr: { host, clientPort: devPort } };
const devServer = await createServer(mergeConfig(config.renderer, { server }));
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
    const listener = createTcpServer().once('error', reject);
    listener.listen(0, host, () => {
      const { port: free } = listener.address();
      listener.close(() => resolve(free));
    });
  });
}
