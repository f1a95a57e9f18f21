import { useMemo } from 'react';
import type * as Y from 'yjs';
import type { YearGroup } from '../../../shared/library/artefact.ts';
import { coreFlags } from '../../../shared/scripts/core-flags.ts';
import { ageLevel } from '../../../shared/scripts/pupil-profile-words.ts';
import type { Script, Variant } from '../../../shared/scripts/script.ts';
import { reasonsFor } from '../../../shared/scripts/variant-reasons.ts';
import { VariantBeatRow } from './VariantBeatRow.tsx';
import styles from './Beats.module.css';

interface Props {
  doc: Y.Doc;
  script: Script;
  variant: Variant;
  classYear: YearGroup | null;
  history: Y.UndoManager;
}

/** A variant beside the base it comes from: what is the same is quiet, what is changed stands out. */
export function VariantBeats({ doc, script, variant, classYear, history }: Props) {
  const flags = useMemo(() => coreFlags(script, variant), [script, variant]);
  const { profile } = variant;
  const quickReasons = useMemo(() => reasonsFor(profile, ageLevel(profile.age, classYear)), [profile, classYear]);
  return (
    <ol className={styles.beats}>
      {variant.beats.map((beat) => (
        <VariantBeatRow
          key={beat.id}
          doc={doc}
          script={script}
          variant={variant}
          beat={beat}
          flags={flags.filter(({ beatId }) => beatId === beat.id)}
          quickReasons={quickReasons}
          history={history}
        />
      ))}
    </ol>
  );
}
