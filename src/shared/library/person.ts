import { z } from 'zod';
import { idSchema } from '../ids.ts';

/** The two people at the table. Roles decide defaults (who rehearses, who plays the pupil), never rights. */
export const roleSchema = z.enum(['mentor', 'ect']);
export type Role = z.infer<typeof roleSchema>;

export const personSchema = z.object({
  id: idSchema,
  /** An adult's name or initials, as they like to be called. */
  name: z.string().trim().min(1).max(60),
  role: roleSchema,
});
export type Person = z.infer<typeof personSchema>;
