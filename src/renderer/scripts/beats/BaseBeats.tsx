import { Button, Menu, Text, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import type * as Y from 'yjs';
import { addBeat, moveBeat, removeBeat } from '../../../shared/scripts/script-doc.ts';
import { beatLabel, beatWords } from '../../../shared/scripts/script-words.ts';
import { beatKinds, type BeatKind, type Script } from '../../../shared/scripts/script.ts';
import { makeId } from '../../client/make-id.ts';
import { StartersDialog } from '../starters/StartersDialog.tsx';
import { useStarters } from '../starters/use-starters.ts';
import { useWorkHere } from '../work-beside/work-context.ts';
import { BaseBeat, type BeatActions } from './BaseBeat.tsx';
import styles from './BaseBeats.module.css';
import { writeInBeat } from './beat-focus.ts';
import { useLatest } from '../../ui/use-latest.ts';

interface Props {
  doc: Y.Doc;
  script: Script;
  history: Y.UndoManager;
}

/** The base words as one sheet, beat by beat, in an order people change by dragging or with the arrow keys. */
export function BaseBeats({ doc, script, history }: Props) {
  const { beats } = script;
  const { artefact } = useWorkHere();
  const starters = useStarters(artefact.yearGroup);
  const [editingStarters, setEditingStarters] = useState(false);
  const [draggedId, setDraggedId] = useState<string | null>(null);
  const [addedId, setAddedId] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  // After the menu it was chosen from has closed and seen where the keyboard was.
  useEffect(() => {
    if (addedId !== null && writeInBeat(addedId)) setAddedId(null);
  }, [addedId, beats]);

  const move = (beatId: string, index: number) => {
    const beat = beats.find(({ id }) => id === beatId);
    const place = Math.max(0, Math.min(index, beats.length - 1));
    if (!beat || beats[place] === beat) return;
    moveBeat(doc, { scriptId: script.id, beatId }, place);
    setSaid(`${beatLabel(beat)} is now part ${place + 1} of ${beats.length}`);
  };
  const add = (kind: BeatKind, afterId: string | null) => {
    const id = makeId();
    addBeat(doc, script.id, { id, kind }, afterId);
    setAddedId(id);
    setSaid(`${beatWords[kind].label} added`);
  };
  const indexOf = (beatId: string) => beats.findIndex(({ id }) => id === beatId);
  const remove = (beatId: string) => {
    const index = indexOf(beatId);
    const beat = beats[index];
    if (!beat) return;
    const next = beats[index + 1] ?? beats[index - 1];
    removeBeat(doc, { scriptId: script.id, beatId: beat.id });
    setSaid(`${beatLabel(beat)} removed. Undo brings it back.`);
    if (next) writeInBeat(next.id);
  };

  const actions = useStableActions({
    onDrag: setDraggedId,
    onDrop: (beatId) => draggedId !== null && move(draggedId, indexOf(beatId)),
    onMove: (beatId, by) => move(beatId, indexOf(beatId) + by),
    onWriteIn: (beatId, by) => {
      const next = beats[indexOf(beatId) + by];
      if (next) writeInBeat(next.id);
    },
    onAddBelow: add,
    onRemove: remove,
    onEditStarters: () => setEditingStarters(true),
  });

  return (
    <>
      {beats.length > 0 ? (
        <ol className={styles.sheet} aria-label="Parts of the script">
          {beats.map((beat, index) => (
            <BaseBeat
              key={beat.id}
              doc={doc}
              scriptId={script.id}
              mode={script.mode}
              beat={beat}
              index={index}
              history={history}
              starters={starters}
              dragged={beat.id === draggedId}
              sorting={draggedId !== null}
              count={beats.length}
              actions={actions}
            />
          ))}
        </ol>
      ) : (
        <Text className={styles.empty}>
          This script has no parts left. Add the one you want to begin with, or undo to have them back.
        </Text>
      )}
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="subtle" size="xs" mt={8} leftSection={<IconPlus size={16} aria-hidden />}>
            Add a part
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {beatKinds.map((kind) => (
            <Menu.Item key={kind} onClick={() => add(kind, null)}>
              {beatWords[kind].label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {editingStarters && starters.pack && (
        <StartersDialog packs={starters.packs} first={starters.pack} onClose={() => setEditingStarters(false)} />
      )}
      <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>
    </>
  );
}

/** One value that always acts as `actions` would now. */
function useStableActions(actions: BeatActions): BeatActions {
  const latest = useLatest(actions);
  return useMemo(
    () => ({
      onDrag: (beatId) => latest.current.onDrag(beatId),
      onDrop: (beatId) => latest.current.onDrop(beatId),
      onMove: (beatId, by) => latest.current.onMove(beatId, by),
      onWriteIn: (beatId, by) => latest.current.onWriteIn(beatId, by),
      onAddBelow: (kind, beatId) => latest.current.onAddBelow(kind, beatId),
      onRemove: (beatId) => latest.current.onRemove(beatId),
      onEditStarters: () => latest.current.onEditStarters(),
    }),
    [latest],
  );
}
