import { SegmentedControl, Textarea } from '@mantine/core';
import type * as Y from 'yjs';
import { landBeat } from '../../../shared/landing/landing-doc.ts';
import {
  landingOutcomes,
  outcomeWords,
  type BeatToLand,
  type LandingOutcome,
} from '../../../shared/landing/landing-facts.ts';
import { useCommittedText } from '../../ui/use-committed-text.ts';
import styles from './BeatLanded.module.css';

interface Props {
  doc: Y.Doc;
  scriptId: string;
  beat: BeatToLand;
}

/** One part of the script: what it said, what the pupil did with it, and a note. */
export function BeatLanded({ doc, scriptId, beat }: Props) {
  const { beatId, label, landed } = beat;
  const place = { scriptId, beatId };
  const note = useCommittedText(landed?.note ?? '', (words) => {
    if (landed) landBeat(doc, place, { ...landed, note: words });
  });
  return (
    <li>
      <h3 className={styles.label}>{label}</h3>
      <p className={styles.words}>{beat.words}</p>
      <SegmentedControl
        fullWidth
        size="sm"
        aria-label={`What became of ${label}`}
        // With no answer yet nothing is chosen.
        value={landed?.outcome ?? ''}
        data={landingOutcomes.map((outcome) => ({ value: outcome, label: outcomeWords[outcome] }))}
        onChange={(outcome) => landBeat(doc, place, { outcome: outcome as LandingOutcome, note: landed?.note ?? '' })}
      />
      {landed && (
        <Textarea
          mt={6}
          size="sm"
          aria-label={`Note on ${label}`}
          placeholder="Where you see it, or what got in the way"
          autosize
          minRows={1}
          maxLength={2000}
          value={note.value}
          onChange={(event) => note.onChange(event.currentTarget.value)}
          onBlur={note.onBlur}
        />
      )}
    </li>
  );
}
