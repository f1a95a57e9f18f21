import { Button, CloseButton } from '@mantine/core';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Code } from '../../../shared/marking/palette.ts';
import { isProofReadDue, PROOF_READ } from '../../../shared/marking/three-slips.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { askedPages, rememberAsked } from './asked-pages.ts';
import classes from './ProofReadSuggestion.module.css';

interface Props {
  layer: EditableLayer;
  pageId: string | null;
  codes: readonly Code[];
  /** Puts the prompt on the page. */
  onPrompt: (code: Code) => void;
}

/**
 * From the third slip on a page, quietly: the rest may be the pupil's to find. It stays while the marker goes on, until
 * it is answered or the page is left; then that page is never asked about again.
 */
export function ProofReadSuggestion({ layer, pageId, codes, onPrompt }: Props) {
  const marks = useSyncExternalStore(layer.index.subscribe, layer.index.all);
  const [asked, setAsked] = useState(() => askedPages(localStorage));
  const [asking, setAsking] = useState<string | null>(null);
  const [openedAt] = useState(() => Date.now());
  const page = pageId && `${layer.person.id}/${pageId}`;
  const prompts = codes.filter(({ proofRead }) => proofRead);
  const here = marks.filter((mark) => mark.pageId === pageId);
  const isDue = page !== null && isProofReadDue(here, new Set(prompts.map(({ id }) => id)), openedAt);

  useEffect(() => {
    if (isDue && !asked.has(page)) {
      setAsking(page);
      setAsked(rememberAsked(localStorage, page));
    } else if (asking !== page) setAsking(null);
  }, [isDue, page, asked, asking]);

  if (!isDue || asking !== page) return null;
  return (
    <div className={classes.bar} role="status">
      <span className={classes.question}>
        At least three slips on this page. <span className={classes.why}>The pupil could look for the rest: ask</span>
        <span className={classes.short}>Ask</span> them to proof-read it?
      </span>
      <Button
        size="compact-sm"
        variant="default"
        flex="none"
        onClick={() => {
          onPrompt(prompts[0] ?? { ...PROOF_READ, proofRead: true });
          setAsking(null);
        }}
      >
        Stamp “{(prompts[0] ?? PROOF_READ).meaning}”
      </Button>
      <CloseButton size="sm" aria-label="Not on this page" title="Not on this page" onClick={() => setAsking(null)} />
    </div>
  );
}
