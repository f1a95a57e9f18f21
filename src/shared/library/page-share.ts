import { z } from 'zod';

/** A part of a page in shares of its width and height as stored, from its top left: what CSS percentages are made of. */
export const pageShareSchema = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type PageShare = z.infer<typeof pageShareSchema>;
