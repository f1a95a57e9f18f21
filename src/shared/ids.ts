import { z } from 'zod';

/**
 * Ids are made by us, are safe as a folder name on every platform, and are checked wherever they arrive, so an id from
 * outside can never climb out of the library (no dots, no slashes, no reserved Windows names of three letters).
 */
export const idSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{5,63}$/, 'not an id of this library');

export type Id = z.infer<typeof idSchema>;

/** Makes a fresh id. Randomness is handed in by the process that owns it. */
export type MakeId = () => Id;
