import { z } from 'zod';
import { idSchema } from '../ids.ts';

/** A script that waits for somebody to see what became of it. */
export const waitingScriptSchema = z.object({
  artefactId: idSchema,
  scriptId: idSchema,
  title: z.string(),
  /** Whether some of what it asks for was looked at already. */
  state: z.enum(['waiting', 'begun']),
});
export type WaitingScript = z.infer<typeof waitingScriptSchema>;
