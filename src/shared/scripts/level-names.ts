import { z } from 'zod';

/** What a pupil profile says about a pupil. */
export const characteristics = ['confidence', 'motivation', 'age', 'priorAttainment'] as const;
export type Characteristic = (typeof characteristics)[number];

const nameSchema = z.string().trim().min(1).max(40);
const threeNamesSchema = z.object({ low: nameSchema, middle: nameSchema, high: nameSchema });

/** What people call the three levels of each characteristic, kept with the class's settings. */
export const levelNamesSchema = z.record(z.enum(characteristics), threeNamesSchema);
export type LevelNames = z.infer<typeof levelNamesSchema>;
