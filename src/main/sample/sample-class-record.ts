import { z } from 'zod';
import { highlightSchema, inkSchema, regionSchema, textNoteSchema } from '../../shared/annotations/annotation.ts';
import { artefactDetailsSchema } from '../../shared/library/artefact.ts';
import { personSchema, roleSchema } from '../../shared/library/person.ts';
import { beatKindSchema, pupilProfileSchema, scriptModeSchema } from '../../shared/scripts/script.ts';

/** What only a library can give a mark: ids, and the time in milliseconds. */
const givenByLibrary = { id: true, pageId: true, personId: true, madeAt: true } as const;

const placedBy = {
  /** Page of the artefact, counted from 0. */
  page: z.number().int().nonnegative(),
  by: roleSchema,
  /** How long before the class is opened the pen lifted. */
  minutesAgo: z.number().nonnegative(),
  /** What a script calls this mark when one of its beats is about it; one mark of a piece has it. */
  name: z.string().optional(),
};

/** An annotation before it has a library; its coordinates are page coordinates already. */
export const sampleMarkSchema = z.discriminatedUnion('kind', [
  inkSchema.omit(givenByLibrary).extend(placedBy),
  highlightSchema.omit(givenByLibrary).extend(placedBy),
  regionSchema.omit(givenByLibrary).extend(placedBy),
  textNoteSchema.omit(givenByLibrary).extend(placedBy),
]);
export type SampleMark = z.infer<typeof sampleMarkSchema>;

const sampleTakeSchema = z.object({
  /** Name of the variant that was said. */
  variant: z.string(),
  minutesAgo: z.number().nonnegative(),
  /** Seconds spent on each beat. */
  spent: z.record(beatKindSchema, z.number().nonnegative()),
  pausedSeconds: z.number().nonnegative(),
  worked: z.string(),
  toTry: z.string(),
  nextAim: z.string(),
  reviewInDays: z.number().int().positive(),
});

/** What a variant says in its own words, and why. */
const sampleOwnWordsSchema = z.object({ text: z.string(), why: z.string() });

/** A script with one beat of each kind; a variant says in its own words what differs. */
const sampleScriptSchema = z.object({
  title: z.string(),
  mode: scriptModeSchema,
  by: roleSchema,
  minutesAgo: z.number().nonnegative(),
  expectation: z.string(),
  beats: z.record(beatKindSchema, z.string()),
  /** The marks each beat is about, by name. */
  anchors: z.partialRecord(beatKindSchema, z.array(z.string())),
  variants: z.array(
    z.object({
      name: z.string(),
      profile: pupilProfileSchema,
      words: z.partialRecord(beatKindSchema, sampleOwnWordsSchema),
    }),
  ),
  takes: z.array(sampleTakeSchema),
});
export type SampleScript = z.infer<typeof sampleScriptSchema>;

const sampleArtefactSchema = z.object({
  /** Scans beside this file, in page order; several pictures become one artefact. */
  files: z.array(z.string().regex(/^[a-z0-9-]+\.(jpg|pdf)$/)).min(1),
  details: artefactDetailsSchema.omit({ reviewOn: true, redraftOf: true }),
  reviewInDays: z.number().int().positive(),
  /** First file of the draft this is a redraft of. */
  redraftOf: z.string().nullable(),
  marks: z.array(sampleMarkSchema),
  scripts: z.array(sampleScriptSchema),
});
export type SampleArtefact = z.infer<typeof sampleArtefactSchema>;

/** `sample-class.json`: the fictional class, in the order its work is imported. Written by `npm run sample-class`. */
export const sampleClassSchema = z.object({
  name: z.string(),
  people: z.array(personSchema.omit({ id: true })),
  artefacts: z.array(sampleArtefactSchema),
});
export type SampleClass = z.infer<typeof sampleClassSchema>;
