import { z } from 'zod';
import { yearGroupSchema } from '../library/artefact.ts';
import { lintFiguresSchema } from './rule-figures.ts';

const phraseSchema = z.string().trim().min(1).max(300);
const phrasesSchema = z.array(phraseSchema);

/** What every rule says of itself: enough to agree with it, to argue with it, or to switch it off. */
const ruleFacts = {
  id: z.string().regex(/^[a-z][a-z-]{0,39}$/),
  title: z.string().min(1).max(80),
  /** What it looks for, and how. */
  what: z.string().min(1).max(600),
  /** Why that matters, in a sentence. */
  why: z.string().min(1).max(400),
  /** Where the reason comes from, and how far it carries. */
  source: z.string().min(1).max(400),
  /** A pattern for saying it in another way. */
  rewrite: z.string().min(1).max(400),
  onByDefault: z.boolean(),
  /** Groups of words that this rule's phrases name as `<group>`. */
  groups: z.record(z.string().regex(/^[a-z-]+$/), phrasesSchema).optional(),
};

/**
 * A rule of the linter as the content pack states it. The words are the pack's; each `kind` is one way of looking, and
 * that is code. Phrases are written as `compilePhrase` explains.
 */
export const lintRuleSchema = z.discriminatedUnion('kind', [
  /** Finds phrases, except in sentences that also hold one of `unless`. */
  z.object({ ...ruleFacts, kind: z.literal('phrases'), phrases: phrasesSchema, unless: phrasesSchema }),
  /** Finds phrases in questions only, except in those that also hold one of `unless`. */
  z.object({ ...ruleFacts, kind: z.literal('questions'), phrases: phrasesSchema, unless: phrasesSchema }),
  /** Finds praise where its beat says next to nothing beside it; `plain` words say nothing of their own. */
  z.object({ ...ruleFacts, kind: z.literal('bare-praise'), phrases: phrasesSchema, plain: phrasesSchema }),
  /** Finds phrases in sentences that point at nothing: no quotation, no number, none of `pointers`. */
  z.object({ ...ruleFacts, kind: z.literal('vague-target'), phrases: phrasesSchema, pointers: phrasesSchema }),
  /** Counts what the pupil is to do: clauses that begin with one of `verbs`, perhaps after `openers`. */
  z.object({
    ...ruleFacts,
    kind: z.literal('several-steps'),
    verbs: phrasesSchema,
    openers: phrasesSchema,
    /** Openers that add a further task to the one before. */
    adding: phrasesSchema,
  }),
  z.object({ ...ruleFacts, kind: z.literal('no-next-step') }),
  /** `times` are the ways of saying when or for how long. */
  z.object({ ...ruleFacts, kind: z.literal('no-time-to-act'), times: phrasesSchema }),
  /** `plain` words could stand in feedback on any work. */
  z.object({ ...ruleFacts, kind: z.literal('nothing-from-the-work'), plain: phrasesSchema }),
  /** Terms by the first year group that may be expected to know them; null for those no pupil needs. */
  z.object({
    ...ruleFacts,
    kind: z.literal('jargon'),
    terms: z.array(z.object({ from: yearGroupSchema.nullable(), words: phrasesSchema })),
  }),
  /** The most words of one spoken beat, by the first year group each limit holds for. */
  z.object({
    ...ruleFacts,
    kind: z.literal('too-long-to-hold'),
    limits: z.array(z.object({ from: yearGroupSchema, words: z.number().int().positive() })).min(1),
  }),
]);
export type LintRule = z.infer<typeof lintRuleSchema>;
export type LintRuleOf<Kind extends LintRule['kind']> = Extract<LintRule, { kind: Kind }>;

/** A pack of rules: a file whose name begins with "linter-". */
export const lintPackSchema = z.object({
  id: z.string().min(1).max(40),
  name: z.string().min(1).max(120),
  rules: z.array(lintRuleSchema).min(1),
});
export type LintPack = z.infer<typeof lintPackSchema>;

/** What the app knows about its rules: the packs, and how good each rule was when it was last measured. */
export const feedbackRulesSchema = z.object({ rules: z.array(lintRuleSchema), figures: lintFiguresSchema });
export type FeedbackRules = z.infer<typeof feedbackRulesSchema>;

/** Which rules a library has switched away from their default, by rule id. */
export const ruleSwitchesSchema = z.record(z.string().max(40), z.boolean());
export type RuleSwitches = z.infer<typeof ruleSwitchesSchema>;

export function isRuleOn(rule: Pick<LintRule, 'id' | 'onByDefault'>, switches: RuleSwitches = {}): boolean {
  return switches[rule.id] ?? rule.onByDefault;
}
