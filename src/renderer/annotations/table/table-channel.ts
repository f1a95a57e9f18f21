import { z } from 'zod';
import { idSchema } from '../../../shared/ids.ts';

const pointSchema = z.object({ x: z.number(), y: z.number() });

/** What the window on the table tells the window on the wall. Places are in document units of the piece's pages. */
const tableMessageSchema = z.discriminatedUnion('kind', [
  /** Somebody looks at this part of the pages. */
  z.object({
    kind: z.literal('looking-at'),
    artefactId: idSchema,
    view: pointSchema.extend({ width: z.number().positive(), height: z.number().positive() }),
  }),
  /** Somebody points here, or at nothing any more. */
  z.object({ kind: z.literal('pointing-at'), artefactId: idSchema, at: pointSchema.nullable() }),
  /** A window on the wall has just opened and asks to be told where to look. */
  z.object({ kind: z.literal('joined'), artefactId: idSchema }),
]);
export type TableMessage = z.infer<typeof tableMessageSchema>;

/** Windows of this app on this machine, and nobody else, hear each other here. */
export interface TableChannel {
  tell: (message: TableMessage) => void;
  close: () => void;
}

/** Opens the channel between this machine's windows; `hear` gets what other windows tell. */
export function openTableChannel(hear: (message: TableMessage) => void): TableChannel {
  const channel = new BroadcastChannel('marginalia.table');
  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    const message = tableMessageSchema.safeParse(event.data);
    if (message.success) hear(message.data);
  });
  return { tell: (message) => channel.postMessage(message), close: () => channel.close() };
}
