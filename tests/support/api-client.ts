import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../../src/shared/contract.ts';
import { RPC_PREFIX } from '../../src/shared/file-urls.ts';
import type { RunningServer } from './running-server.ts';

/** Talks to a running browser shell without a browser, having come in by its launch address as a browser would. */
export async function connect(server: RunningServer): Promise<ContractRouterClient<typeof contract>> {
  const { origin } = new URL(server.url);
  const launched = await fetch(server.url, { redirect: 'manual' });
  const cookie = launched.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return createORPCClient(
    new RPCLink({ url: new URL(RPC_PREFIX, origin), headers: { cookie, origin, 'sec-fetch-site': 'same-origin' } }),
  );
}
