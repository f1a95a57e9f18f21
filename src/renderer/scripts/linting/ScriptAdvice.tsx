import { VisuallyHidden } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type * as Y from 'yjs';
import type { Artefact } from '../../../shared/library/artefact.ts';
import type { LibraryOverview } from '../../../shared/library/library-record.ts';
import type { LintFinding } from '../../../shared/linting/lint-finding.ts';
import type { Script } from '../../../shared/scripts/script.ts';
import { AdviceContext } from './advice-context.ts';
import { adviceId } from './advice-id.ts';
import { createAdviceDesk } from './advice-desk.ts';
import { focusAdvised } from './AdvisedText.tsx';
import { AdviceList } from './AdviceList.tsx';
import { ReadingNotes } from './ReadingNotes.tsx';
import { useAdvice } from './use-advice.ts';

interface Props {
  doc: Y.Doc;
  script: Script;
  /** The variant whose words are on the screen; null for the base. */
  variantId: string | null;
  artefact: Artefact;
  overview: LibraryOverview;
  wordsPerMinute: number;
  /** Where the rules are explained. */
  rulesHref: string;
  /** The beats, whose words are underlined where something was found. */
  children: ReactNode;
}

/** A script with what the rules and the word lists say about it, quietly below. */
export function ScriptAdvice(props: Props) {
  const { doc, script, variantId, artefact, overview, wordsPerMinute, rulesHref, children } = props;
  const [desk] = useState(createAdviceDesk);
  const [heard, setHeard] = useState('');
  const { said, yearGroup, findings, titles } = useAdvice(script, variantId, artefact, overview);
  useEffect(() => desk.show(findings, said.beats), [desk, findings, said]);
  const here = useMemo(() => ({ desk, findings, beats: said.beats }), [desk, findings, said]);

  const goTo = (finding: LintFinding | null) => {
    if (!finding) return;
    if (!desk.goTo(finding) && !focusAdvised(finding)) document.getElementById(adviceId(finding))?.focus();
    setHeard(`${finding.title}. ${finding.why}`);
  };
  useWindowEvent('keydown', (event) => {
    if (event.key !== 'F8' || document.querySelector('[aria-modal="true"]')) return;
    event.preventDefault();
    goTo(desk.nextTo(event.shiftKey ? -1 : 1));
  });

  return (
    <AdviceContext value={here}>
      {children}
      {titles && (
        <AdviceList doc={doc} script={script} findings={findings} titles={titles} rulesHref={rulesHref} onGoTo={goTo} />
      )}
      <ReadingNotes
        key={script.mode}
        script={script}
        said={said}
        yearGroup={yearGroup}
        wordsPerMinute={wordsPerMinute}
      />
      <VisuallyHidden aria-live="polite">{heard}</VisuallyHidden>
    </AdviceContext>
  );
}
