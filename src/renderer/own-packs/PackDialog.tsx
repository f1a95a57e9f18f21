import { Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
import { DropArea } from '../ui/DropArea.tsx';
import { useMayChange } from '../ui/may-change.ts';
import { importPacks } from './pack-edits.ts';
import classes from './PackDialog.module.css';
import type { Pack, PackKind } from './pack-kind.ts';
import { PackForm, type LinesFieldOf } from './PackForm.tsx';

interface Props<P extends Pack> {
  kind: PackKind<P>;
  title: string;
  /** What has to be known to edit it. */
  note: ReactNode;
  packs: readonly P[];
  /** The pack to begin with. */
  first: P;
  /** Lays out the fields, each made from the key and the label of a list. */
  children: (field: LinesFieldOf, pack: P) => ReactNode;
  onClose: () => void;
}

/**
 * The packs of one kind that a class has, list by list, to be edited, put back as they came, and shared as a file; one
 * comes in where it is dropped. A stray Escape or a click beside it loses no changes that are not saved yet.
 */
export function PackDialog<P extends Pack>({ kind, title, note, packs, first, children, onClose }: Props<P>) {
  const mayChange = useMayChange();
  const [hasChanges, setHasChanges] = useState(false);
  const [shownId, setShownId] = useState(first.id);
  // What was just imported may not have been heard of here yet.
  const [known, setKnown] = useState<P | null>(first);
  const pack = packs.find(({ id }) => id === shownId) ?? known ?? first;
  const show = (next: P | null) => {
    if (!next) return;
    setKnown(next);
    setShownId(next.id);
  };
  return (
    <Dialog
      closeOnEscape={!hasChanges}
      closeOnClickOutside={!hasChanges}
      size="min(980px, 96vw)"
      title={title}
      onClose={onClose}
    >
      <DropArea
        className={classes.drop}
        takesFiles={mayChange && !hasChanges}
        title="Drop a pack here"
        hint="It comes in beside those you have."
        onFiles={({ files }) => void importPacks(kind, packs, [...files]).then(show)}
      >
        <PackForm
          key={JSON.stringify(pack)}
          kind={kind}
          packs={packs}
          pack={pack}
          onShow={show}
          onChanges={setHasChanges}
          onClose={onClose}
        >
          {(field) => (
            <>
              <Text size="sm" c="var(--ink-soft)" mb="sm">
                {note}
              </Text>
              {children(field, pack)}
            </>
          )}
        </PackForm>
      </DropArea>
    </Dialog>
  );
}
