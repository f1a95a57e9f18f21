import { IconLock } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type * as Y from 'yjs';
import { expectationText } from '../../../shared/scripts/script-doc.ts';
import type { Script } from '../../../shared/scripts/script.ts';
import { useMayChange } from '../../ui/may-change.ts';
import { BeatEditor } from '../beats/BeatEditor.tsx';
import styles from './Expectation.module.css';

interface Props {
  doc: Y.Doc;
  script: Script;
  history: Y.UndoManager;
  /** Whether it can be written here: with the base words, and not with one pupil's. */
  editable: boolean;
}

/** The one sentence that holds for every pupil, whatever words reach them. */
export function Expectation({ doc, script, history, editable }: Props) {
  const mayChange = useMayChange();
  const [text, setText] = useState<Y.Text | null>(null);
  // A script from before there were expectations gets its place for one here, which is an edit.
  useEffect(
    () => setText(editable && mayChange ? expectationText(doc, script.id) : null),
    [doc, script.id, editable, mayChange],
  );
  return (
    <section className={styles.expectation} aria-label="Expectation">
      <p className={styles.label}>
        <IconLock size={14} aria-hidden /> What every pupil’s work must show
      </p>
      {text ? (
        <BeatEditor
          text={text}
          history={history}
          label="What every pupil’s work must show"
          prompt="One sentence, the same for every pupil."
        />
      ) : (
        <p className={styles.words}>
          {script.expectation || 'Nobody has said it yet. It is written with the base words.'}
        </p>
      )}
    </section>
  );
}
