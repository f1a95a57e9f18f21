import { Button, CloseButton } from '@mantine/core';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Code } from '../../../shared/marking/palette.ts';
import { isProofReadDue, PROOF_READ } from '../../../shared/marking/three-slips.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { answeredPages, rememberAnswered } from './answered-pages.ts';
import classes from './ProofReadSuggestion.module.css';

interface Props {
  layer: EditableLayer;
  pageId: string | null;
  codes: readonly Code[];
  /** Puts the prompt on the page. */
  onPrompt: (code: Code) => void;
}

/**
 * After the third slip on a page, once and quietly: the rest may be the pupil's to find. Whatever is answered, and going
 * on marking is an answer too, the page is never asked about again.
 */
export function ProofReadSuggestion({ layer, pageId, codes, onPrompt }: Props) {
  const marks = useSyncExternalStore(layer.index.subscribe, layer.index.all);
  const [answered, setAnswered] = useState(() => answeredPages(localStorage));
  const [asked, setAsked] = useState<string | null>(null);
  const page = pageId && `${layer.person.id}/${pageId}`;
  const prompts = codes.filter(({ proofRead }) => proofRead);
  const here = marks.filter((mark) => mark.pageId === pageId);
  const isDue = page !== null && isProofReadDue(here, new Set(prompts.map(({ id }) => id)));
  const answer = (key: string) => setAnswered(rememberAnswered(localStorage, key));

  useEffect(() => {
    if (isDue && !answered.has(page)) setAsked(page);
    // It was asked, and the marker went on: that is an answer.
    if (!isDue && asked !== null && asked === page) {
      setAsked(null);
      setAnswered(rememberAnswered(localStorage, asked));
    }
  }, [isDue, page, asked, answered]);

  if (!isDue || answered.has(page)) return null;
  return (
    <div className={classes.bar} role="status">
      <span>Three slips on this page. The pupil could look for the rest: ask them to proof-read it?</span>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => {
          onPrompt(prompts[0] ?? { ...PROOF_READ, proofRead: true });
          answer(page);
        }}
      >
        Stamp “{(prompts[0] ?? PROOF_READ).meaning}”
      </Button>
      <CloseButton size="sm" aria-label="Not on this page" title="Not on this page" onClick={() => answer(page)} />
    </div>
  );
}
