import { TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type * as Y from 'yjs';
import { renameBeat, type BeatPlace } from '../../../shared/scripts/script-doc.ts';
import { beatLabel, beatWords } from '../../../shared/scripts/script-words.ts';
import type { Beat } from '../../../shared/scripts/script.ts';
import { FindingBadge } from '../../pages/FindingBadge.tsx';
import { writeInBeat } from './beat-focus.ts';
import styles from './BaseBeat.module.css';

interface Props {
  doc: Y.Doc;
  place: BeatPlace;
  beat: Beat;
  renaming: boolean;
  onRenamed: () => void;
}

/** What a beat is called, and its kind beside a name of its own. */
export function BeatName({ doc, place, beat, renaming, onRenamed }: Props) {
  const kind = beatWords[beat.kind].label;
  if (renaming) return <NameField doc={doc} place={place} beat={beat} onRenamed={onRenamed} />;
  return (
    <>
      <h2 className={styles.label}>
        {beatLabel(beat)}
        {beat.kind === 'strength' && <FindingBadge finding="strength" size={15} />}
        {beat.kind === 'gap' && <FindingBadge finding="opportunity" size={15} />}
      </h2>
      {beat.title !== null && <span className={styles.kind}>{kind}</span>}
    </>
  );
}

function NameField({ doc, place, beat, onRenamed }: Omit<Props, 'renaming'>) {
  const [name, setName] = useState(beat.title ?? '');
  const dropped = useRef(false);
  const kind = beatWords[beat.kind].label;
  const keep = () => {
    if (!dropped.current && name.trim() !== (beat.title ?? '')) renameBeat(doc, place, name);
    onRenamed();
  };
  return (
    <TextInput
      size="xs"
      maxLength={60}
      aria-label={`Name of this part; empty calls it ${kind} again`}
      placeholder={kind}
      value={name}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={keep}
      data-beat-name
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') dropped.current = true;
        // Leaving the field keeps the name, unless it was dropped.
        if (event.key === 'Enter' || event.key === 'Escape') writeInBeat(beat.id);
      }}
    />
  );
}
