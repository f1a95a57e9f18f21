import { ORPCError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/fetch';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { AppError } from '../../shared/app-error.ts';
import { RPC_PREFIX } from '../../shared/file-urls.ts';
import type { AppServices } from '../app-services.ts';
import { errorResponse, publicError, statusOf } from './error-response.ts';
import { rpcRouter } from './rpc-router.ts';
import type { WebEnvironment } from './web-environment.ts';

/** The largest call: one Yjs update of a very long day offline is a few megabytes; files go by upload instead. */
const MAX_CALL_BYTES = 32 * 1024 ** 2;

/** The contract's procedures under `/rpc`. Errors cross the wire as the closed list of codes and nothing more. */
export function rpcRoutes(services: AppServices, log: (line: string) => void): Hono<WebEnvironment> {
  const handler = new RPCHandler(rpcRouter(services), {
    clientInterceptors: [
      async ({ next, path }) => {
        try {
          return await next();
        } catch (error) {
          throw toWireError(error, (line) => log(`${path.join('.')}: ${line}`));
        }
      },
    ],
  });
  const tooLarge = new AppError('bad-input', 'That was too much to save in one go. What was already saved is safe.');

  return new Hono<WebEnvironment>()
    .use(`${RPC_PREFIX}/*`, bodyLimit({ maxSize: MAX_CALL_BYTES, onError: () => errorResponse(tooLarge, log) }))
    .all(`${RPC_PREFIX}/*`, async (context, next) => {
      const { matched, response } = await handler.handle(context.req.raw, { prefix: RPC_PREFIX });
      return matched ? response : next();
    });
}

function toWireError(error: unknown, log: (line: string) => void): ORPCError<string, { code: string }> {
  const { code, message } = publicError(refusedInput(error) ?? error, log);
  return new ORPCError(code, { status: statusOf(code), message, data: { code } });
}

/** What the contract refuses before any service sees it. */
function refusedInput(error: unknown): AppError | null {
  if (!(error instanceof ORPCError) || error.code !== 'BAD_REQUEST') return null;
  return new AppError('bad-input', 'Marginalia did not understand that request. Nothing was changed.', {
    cause: error,
  });
}
