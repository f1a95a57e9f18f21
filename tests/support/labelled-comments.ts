import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { yearGroupSchema } from '../../src/shared/library/artefact.ts';
import { beatKindSchema, scriptModeSchema } from '../../src/shared/scripts/script.ts';
import { lint } from '../../src/shared/linting/lint.ts';
import { lintPackSchema, type LintRule } from '../../src/shared/linting/lint-rule.ts';
import type { Judged } from '../../src/shared/linting/rule-figures.ts';
import { packsDir, projectRoot } from './project.ts';

const labelledCommentSchema = z.object({
  id: z.string(),
  year: yearGroupSchema,
  subject: z.string(),
  mode: scriptModeSchema,
  /** What was found in the work, and what it is about, as the linter would know it. */
  work: z.string(),
  beats: z.array(z.object({ kind: beatKindSchema, text: z.string().min(1) })).min(1),
  /** Every rule that applies. */
  rules: z.array(z.string()),
});
export type LabelledComment = z.infer<typeof labelledCommentSchema>;

const files = ['eyfs', 'ks1', 'ks2', 'ks3', 'ks4', 'later', 'harder'] as const;

/**
 * One half of the labelled comments. Which half a comment belongs to is decided by one bit of a hash of its id, so
 * nobody chose it: `tune` is what the rules were written against, `report` is what is published. Those in `later.json`
 * were written when the rules were finished, and are all reported on.
 */
export function labelledComments(half: 'tune' | 'report'): LabelledComment[] {
  const folder = path.join(projectRoot, 'tests/fixtures/feedback-comments');
  return files
    .flatMap((name) =>
      z.array(labelledCommentSchema).parse(JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'))),
    )
    .filter(({ id }) => (isTunedOn(id) ? 'tune' : 'report') === half);
}

/** The rules that come with the app, on or off by default. */
export function packRules(): LintRule[] {
  const file = path.join(packsDir, 'linter-feedback.json');
  return lintPackSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).rules;
}

/** What the rules say about each comment, beside what people said. */
export function judge(comments: readonly LabelledComment[], rules: readonly LintRule[]): Judged[] {
  return comments.map(({ mode, year, subject, work, beats, rules: labelled }) => {
    const said = beats.map((beat, index) => ({ ...beat, id: `beat-${index}`, anchored: false }));
    const found = lint({ mode, beats: said }, { yearGroup: year, work: [work, subject] }, rules);
    return { labelled, found: found.map(({ ruleId }) => ruleId) };
  });
}

function isTunedOn(id: string): boolean {
  return !id.startsWith('later-') && (hashOf(id) >>> 16) % 2 === 0;
}

/** FNV-1a, 32 bits, over UTF-16 units. */
function hashOf(text: string): number {
  return [...text].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5);
}
