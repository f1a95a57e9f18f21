import { z } from 'zod';

/** What a second start hands over to the window that is open already. */
export const secondStartSchema = z.object({ libraryDir: z.string() });
export type SecondStart = z.infer<typeof secondStartSchema>;

/** Why a second start opened nothing of its own; null when it asked for the library that is open already. */
export function whyNoSecondWindow(openDir: string, asked: unknown): { message: string; detail: string } | null {
  const { data } = secondStartSchema.safeParse(asked);
  if (!data || data.libraryDir === openDir) return null;
  return {
    message: 'Marginalia is already open on another library.',
    detail: `This window shows ${openDir}. Close it, then open ${data.libraryDir}.`,
  };
}
