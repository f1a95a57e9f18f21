import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { listFindings } from '../../../shared/annotations/finding-list.ts';
import type { Artefact, YearGroup } from '../../../shared/library/artefact.ts';
import type { LibraryOverview } from '../../../shared/library/library-record.ts';
import type { LintFinding, ScriptAsSaid } from '../../../shared/linting/lint-finding.ts';
import { isRuleOn } from '../../../shared/linting/lint-rule.ts';
import { lint } from '../../../shared/linting/lint.ts';
import { openFindings } from '../../../shared/linting/open-findings.ts';
import { scriptAsSaid } from '../../../shared/linting/script-as-said.ts';
import type { Script } from '../../../shared/scripts/script.ts';
import { useFeedbackRules } from '../../client/live-queries.ts';
import { useLayers } from '../../client/use-layers.ts';

/** What the rules say about the words on the screen. */
export interface Advice {
  said: ScriptAsSaid;
  /** Whose year group the words are looked at for: the variant's pupil's, or else the work's. */
  yearGroup: YearGroup | null;
  findings: LintFinding[];
  /** Null until the rules have been read, or when they cannot be. */
  titles: ReadonlyMap<string, string> | null;
}

/** A pause in typing: advice on half a word would only be in the way. */
const PAUSE_MS = 250;

/** Looks a script over as the base or one variant says it, with the rules that are on, once nobody has typed for a moment. */
export function useAdvice(
  script: Script,
  variantId: string | null,
  artefact: Artefact,
  { people, settings }: LibraryOverview,
): Advice {
  const { value } = useFeedbackRules();
  const { layers } = useLayers(artefact.id, people);
  const [settled] = useDebouncedValue(script, PAUSE_MS);
  const yearGroup = script.variants.find(({ id }) => id === variantId)?.profile.age ?? artefact.yearGroup;
  const said = useMemo(() => scriptAsSaid(settled, variantId), [settled, variantId]);
  const { title, subject, pages } = artefact;
  const work = useMemo(
    () => [title, subject, ...listFindings(layers, pages).map(({ words }) => words)],
    [title, subject, layers, pages],
  );
  const rules = useMemo(
    () => value?.rules.filter((rule) => isRuleOn(rule, settings.ruleSwitches)),
    [value, settings.ruleSwitches],
  );
  const findings = useMemo(
    () => openFindings(rules ? lint(said, { yearGroup, work }, rules) : [], settled.dismissed),
    [rules, said, yearGroup, work, settled.dismissed],
  );
  const titles = useMemo(() => (value ? new Map(value.rules.map((rule) => [rule.id, rule.title])) : null), [value]);
  return { said, yearGroup, findings, titles };
}
