import { mkdtemp, rm } from 'node:fs/promises';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { openAppServices, type AppServices } from '../../src/main/app-services.ts';
import { processClock } from '../../src/main/rehearsals/steady-clock.ts';
import { randomId } from '../../src/main/commands/random-id.ts';
import { openLoopbackServer } from '../../src/main/shells/browser/loopback-server.ts';
import { launchGate } from '../../src/main/web/launch-gate.ts';
import { createWebApp } from '../../src/main/web/web-app.ts';
import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../../src/shared/contract.ts';
import { packsDir } from './project.ts';

/** The answer to a raw request, its body read to the end. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface RawRequest {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

/** The web app on a loopback port, over real services on a library of its own, in this very process. */
export interface LoopbackApp {
  readonly origin: string;
  readonly services: AppServices;
  readonly token: string;
  readonly libraryDir: string;
  readonly logged: string[];
  /** The headers our own page sends, cookie included. */
  readonly ownHeaders: Record<string, string>;
  /** Sends what is given and nothing else: no header is added, not even Host. */
  send(request: RawRequest): Promise<RawAnswer>;
  readonly api: ContractRouterClient<typeof contract>;
  close(): Promise<void>;
}

export async function openLoopbackApp(replacing: Partial<AppServices> = {}): Promise<LoopbackApp> {
  const parent = await mkdtemp(path.join(tmpdir(), 'marginalia-web-'));
  const libraryDir = path.join(parent, 'library');
  const logged: string[] = [];
  const log = (line: string): void => void logged.push(line);
  const real = await openAppServices({
    libraryDir,
    shell: 'browser',
    packsDir,
    startIntakeProcess: () => {
      throw new Error('nothing is imported here');
    },
    now: Date.now,
    clock: processClock,
    makeId: randomId,
    log,
  });
  const services = { ...real, ...replacing };
  const token = 'a-token-of-256-bits-would-stand-here';
  const renderer = { kind: 'built', dir: path.join(import.meta.dirname, '../fixtures/renderer') } as const;
  const server = await openLoopbackServer(0, (origin) =>
    createWebApp({ services, renderer, gate: launchGate({ origin, token }), log }),
  );
  const { port, host } = new URL(server.origin);
  const send = (request: RawRequest): Promise<RawAnswer> => sendRaw(Number(port), request);
  const launched = await send({ path: `/launch?token=${token}`, headers: { host } });
  const cookie = launched.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  const ownHeaders = { host, cookie, origin: server.origin, 'sec-fetch-site': 'same-origin' };
  return {
    origin: server.origin,
    services,
    token,
    libraryDir,
    logged,
    ownHeaders,
    send,
    api: createORPCClient(new RPCLink({ url: `${server.origin}/rpc`, headers: ownHeaders })),
    async close() {
      await server.close();
      await real.close();
      await rm(parent, { recursive: true });
    },
  };
}

function sendRaw(port: number, { method = 'GET', path: target, headers = {}, body }: RawRequest): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({
      host: '127.0.0.1',
      port,
      method,
      path: target,
      headers,
      setHost: false,
      agent: false,
    });
    request.on('error', reject);
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('error', reject);
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    request.end(body);
  });
}
