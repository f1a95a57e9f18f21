import { Button, Menu, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type * as Y from 'yjs';
import { addBeat, moveBeat } from '../../../shared/scripts/script-doc.ts';
import { beatWords } from '../../../shared/scripts/script-words.ts';
import { beatKinds, type Script } from '../../../shared/scripts/script.ts';
import { makeId } from '../../client/make-id.ts';
import { BaseBeat } from './BaseBeat.tsx';
import styles from './Beats.module.css';

interface Props {
  doc: Y.Doc;
  script: Script;
  history: Y.UndoManager;
  wordsPerMinute: number;
}

/** The base words, beat by beat, in an order people change by dragging or with the arrow keys. */
export function BaseBeats({ doc, script, history, wordsPerMinute }: Props) {
  const [draggedId, setDraggedId] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  const move = (beatId: string, index: number) => {
    const beat = script.beats.find(({ id }) => id === beatId);
    const place = Math.max(0, Math.min(index, script.beats.length - 1));
    if (!beat || script.beats[place] === beat) return;
    moveBeat(doc, { scriptId: script.id, beatId }, place);
    setSaid(`${beatWords[beat.kind].label} is now part ${place + 1} of ${script.beats.length}`);
  };

  return (
    <>
      <ol className={styles.beats}>
        {script.beats.map((beat, index) => (
          <BaseBeat
            key={beat.id}
            doc={doc}
            script={script}
            beat={beat}
            index={index}
            history={history}
            wordsPerMinute={wordsPerMinute}
            dragged={beat.id === draggedId}
            onDrag={setDraggedId}
            onDrop={() => draggedId && move(draggedId, index)}
            onMove={(by) => move(beat.id, index + by)}
          />
        ))}
      </ol>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="subtle" size="xs" mt="xs" leftSection={<IconPlus size={16} aria-hidden />}>
            Add a part
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {beatKinds.map((kind) => (
            <Menu.Item key={kind} onClick={() => addBeat(doc, script.id, { id: makeId(), kind })}>
              {beatWords[kind].label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>
    </>
  );
}
