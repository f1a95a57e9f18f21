import { Button, Text } from '@mantine/core';
import type * as Y from 'yjs';
import type { Extension } from '@codemirror/state';
import { beatTexts } from '../../../shared/scripts/script-doc.ts';
import { beatWords } from '../../../shared/scripts/script-words.ts';
import type { VariantBeat } from '../../../shared/scripts/script.ts';
import { joinOwnTexts, type VariantPlace } from '../../../shared/scripts/variant-doc.ts';
import { BeatEditor } from './BeatEditor.tsx';
import styles from './Beats.module.css';

interface Props {
  doc: Y.Doc;
  place: VariantPlace;
  beat: VariantBeat;
  /** What the beat is called, and for whom. */
  label: string;
  history: Y.UndoManager;
  /** The words the advice is about, underlined. */
  advice: Extension;
}

/** A variant's own words for a beat, where they are typed; both texts where two windows began some at the same moment. */
export function VariantOwnWords({ doc, place, beat, label, history, advice }: Props) {
  const texts = beatTexts(doc, place, beat.id);
  const { prompt } = beatWords[beat.kind];
  const [only] = texts;
  if (only && texts.length === 1) {
    return <BeatEditor text={only} history={history} label={label} prompt={prompt} extensions={advice} />;
  }
  return (
    <div className={styles.atOnce}>
      <Text size="sm">
        This was changed in two windows at the same moment. Both texts are kept, and said one after the other until you
        put them together.
      </Text>
      {texts.map((text, index) => (
        <BeatEditor
          key={index}
          text={text}
          history={history}
          label={`${label}, ${index + 1} of ${texts.length}`}
          prompt={prompt}
        />
      ))}
      <Button variant="default" size="compact-xs" onClick={() => joinOwnTexts(doc, place, beat.id)}>
        Put them into one
      </Button>
    </div>
  );
}
