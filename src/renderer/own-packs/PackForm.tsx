import { Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useLayoutEffect, useState, type ReactNode } from 'react';
import { useMayChange } from '../ui/may-change.ts';
import { SaveOrClose } from '../ui/SaveOrClose.tsx';
import classes from './PackForm.module.css';
import { savePack } from './pack-edits.ts';
import type { Pack, PackKind } from './pack-kind.ts';
import { PackMenu } from './PackMenu.tsx';

/** The field of one list of sentences, by its key. */
export type LinesFieldOf = (key: string, label: string, description?: string) => ReactNode;

interface Props<P extends Pack> {
  kind: PackKind<P>;
  packs: readonly P[];
  pack: P;
  children: (field: LinesFieldOf) => ReactNode;
  onShow: (pack: P | null) => void;
  onChanges: (hasChanges: boolean) => void;
  onClose: () => void;
}

/** One pack, its name and its lists of sentences. In a library that cannot be changed it is there to be read. */
export function PackForm<P extends Pack>({ kind, packs, pack, children, onShow, onChanges, onClose }: Props<P>) {
  const mayChange = useMayChange();
  const [name, setName] = useState(pack.name);
  const [came] = useState(() => kind.linesOf(pack));
  const [lines, setLines] = useState(came);
  const draft = kind.schema.safeParse({ ...kind.withLines(pack, lines), name });
  const isChanged = name !== pack.name || Object.keys(came).some((key) => lines[key] !== came[key]);
  // Before the next key can come: an Escape must not close over what was just typed.
  useLayoutEffect(() => onChanges(isChanged), [isChanged, onChanges]);

  const save = async () => draft.success && savePack(kind, draft.data);

  const field: LinesFieldOf = (key, label, description) => (
    <Textarea
      key={key}
      label={label}
      description={description}
      autosize
      minRows={3}
      maxRows={5}
      readOnly={!mayChange}
      value={lines[key]}
      onChange={(event) => setLines({ ...lines, [key]: event.currentTarget.value })}
      error={kind.problemOf(lines[key]!)}
    />
  );

  return (
    <>
      <Group align="flex-end" gap="sm" mb="xs">
        <NativeSelect
          label="Whose words"
          size="sm"
          disabled={isChanged}
          title={isChanged ? 'Save or cancel the changes first' : undefined}
          data={packs.map((each) => ({ value: each.id, label: each.name }))}
          value={pack.id}
          onChange={(event) => onShow(packs.find(({ id }) => id === event.currentTarget.value) ?? null)}
        />
        <TextInput
          label="Name"
          maxLength={60}
          readOnly={!mayChange}
          error={name.trim() === '' && 'It needs a name'}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <PackMenu kind={kind} packs={packs} pack={pack} isChanged={isChanged} onShow={onShow} />
      </Group>
      {children(field)}
      <div className={classes.end}>
        <SaveOrClose isChanged={isChanged} canSave={draft.success} save={mayChange ? save : null} onClose={onClose} />
      </div>
    </>
  );
}
