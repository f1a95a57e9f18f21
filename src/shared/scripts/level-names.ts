import { z } from 'zod';
import { levelSchema, type Level } from './script.ts';

/** What a pupil profile says about a pupil. */
export const characteristics = ['confidence', 'motivation', 'age', 'priorAttainment'] as const;
export type Characteristic = (typeof characteristics)[number];

const nameSchema = z.string().trim().min(1).max(40);
const threeNamesSchema = z.object({ low: nameSchema, middle: nameSchema, high: nameSchema });

/** What people call the three levels of each characteristic, kept with the class's settings. */
export const levelNamesSchema = z.record(z.enum(characteristics), threeNamesSchema);
export type LevelNames = z.infer<typeof levelNamesSchema>;

/** Whether a level before this one has the same name, so that nobody could tell the two apart. */
export function isNameTaken(names: LevelNames[Characteristic], level: Level): boolean {
  const called = (each: Level) => names[each].trim().toLowerCase();
  const before = levelSchema.options.slice(0, levelSchema.options.indexOf(level));
  return before.some((each) => called(each) === called(level));
}

/** Whether no two levels of a characteristic have the same name. */
export function areToldApart(names: LevelNames): boolean {
  return characteristics.every((each) => levelSchema.options.every((level) => !isNameTaken(names[each], level)));
}
