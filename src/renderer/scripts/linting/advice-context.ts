import type { Extension } from '@codemirror/state';
import { createContext, useContext, useMemo } from 'react';
import type { BeatAsSaid, LintFinding } from '../../../shared/linting/lint-finding.ts';
import type { AdviceDesk } from './advice-desk.ts';

/** What the rules found in the words that were looked over last, and where the editors learn of it. */
export interface AdviceHere {
  desk: AdviceDesk;
  findings: readonly LintFinding[];
  beats: readonly BeatAsSaid[];
}

const NOTHING: Extension = [];
const NONE: readonly LintFinding[] = [];

export const AdviceContext = createContext<AdviceHere | null>(null);

/** What a beat's editor needs to show what the rules found in it; nothing where no script is looked over. */
export function useAdviceExtension(beatId: string): Extension {
  return useContext(AdviceContext)?.desk.extensionFor(beatId) ?? NOTHING;
}

/** What the rules found in a beat's words; nothing while these are others than were looked over. */
export function useAdviceOn(beatId: string, text: string): readonly LintFinding[] {
  const here = useContext(AdviceContext);
  return useMemo(() => {
    if (here?.beats.find(({ id }) => id === beatId)?.text !== text) return NONE;
    return here.findings.filter((finding) => finding.beatId === beatId);
  }, [here, beatId, text]);
}
