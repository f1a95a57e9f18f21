import { createORPCClient, onSuccess } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../../shared/contract.ts';
import { RPC_PREFIX } from '../../shared/file-urls.ts';
import { letFailureGo } from '../ui/notices.tsx';
import { SHUT_OUT, UNREACHABLE } from './sentence-for.ts';

/** The main process, as the contract describes it. Calls reject with an error `sentenceFor` can put into words. */
export type Api = ContractRouterClient<typeof contract>;

/** Works alike on the desktop's own scheme and on the browser shell's loopback address: both are our own origin. */
export const api: Api = createORPCClient(
  new RPCLink({
    url: new URL(RPC_PREFIX, window.location.href),
    // Whatever is answered, nobody is unreachable any more.
    interceptors: [onSuccess(() => [UNREACHABLE, SHUT_OUT].forEach(letFailureGo))],
  }),
);
