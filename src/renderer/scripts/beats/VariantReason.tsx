import { Autocomplete } from '@mantine/core';
import type * as Y from 'yjs';
import { characteristicLabels } from '../../../shared/scripts/pupil-profile-words.ts';
import type { ChangeReason, VariantBeat } from '../../../shared/scripts/script.ts';
import { setReason, type VariantPlace } from '../../../shared/scripts/variant-doc.ts';
import { USUAL_STATEMENT, type QuickReasons } from '../../../shared/scripts/variant-reasons.ts';
import { useFramework } from '../../client/live-queries.ts';
import { StatementTags } from '../../framework/StatementTags.tsx';
import { useCommittedText } from '../../ui/use-committed-text.ts';
import styles from './VariantReason.module.css';

interface Props {
  doc: Y.Doc;
  place: VariantPlace;
  beat: VariantBeat;
  /** What the beat is called. */
  label: string;
  /** Reasons that fit this pupil, to pick from. */
  quickReasons: readonly QuickReasons[];
}

/** Why this pupil hears other words: picked or written, and tied to what the framework says of it. */
export function VariantReason({ doc, place, beat, label, quickReasons }: Props) {
  const { value: framework } = useFramework();
  const { why, statements } = beat.reason ?? { why: '', statements: [USUAL_STATEMENT] };
  const change = (part: Partial<ChangeReason>) => {
    const next = { why, statements, ...part };
    const says = next.why !== '' || next.statements.join() !== USUAL_STATEMENT;
    setReason(doc, place, beat.id, says ? next : null);
  };
  const typed = useCommittedText(why, (value) => change({ why: value.trim() }));

  return (
    <div className={styles.reason}>
      <Autocomplete
        className={styles.why}
        size="xs"
        aria-label={`Why ${label} is said differently`}
        placeholder="Why? No reason given yet"
        maxLength={300}
        maxDropdownHeight={300}
        // Another reason can be picked while one is there, so what is there narrows nothing down.
        filter={({ options }) => options}
        data={quickReasons.map(({ characteristic, reasons }) => ({
          group: characteristicLabels[characteristic],
          items: [...reasons],
        }))}
        value={typed.value}
        onChange={typed.onChange}
        onBlur={typed.onBlur}
      />
      {framework && (
        <StatementTags framework={framework} codes={statements} onChange={(codes) => change({ statements: codes })} />
      )}
    </div>
  );
}
