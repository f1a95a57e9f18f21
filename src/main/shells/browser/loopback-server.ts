import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';

export interface LoopbackServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  /** Stops listening and ends every connection, event streams too. */
  close(): Promise<void>;
}

/**
 * Listens on this computer only. The web app is made once the port is known, because its gate has to know it.
 *
 * @param port 0 takes any free one
 */
export async function openLoopbackServer(
  port: number,
  makeApp: (origin: string) => Promise<(request: Request) => Promise<Response>>,
): Promise<LoopbackServer> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.on('request', getRequestListener(await makeApp(origin), { errorHandler: unreadableRequest }));
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What is left when not even the address of a request can be read, for example without a Host. */
function unreadableRequest(): Response {
  return new Response('This request could not be understood.', { status: 400 });
}
