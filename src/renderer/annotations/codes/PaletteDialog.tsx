import { Button, Group, Menu, NativeSelect, Text, TextInput } from '@mantine/core';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { useLayoutEffect, useState } from 'react';
import { clashSentence, codeClashes } from '../../../shared/marking/palette-warnings.ts';
import { activePalette, phaseSchema, type Palette, type Palettes } from '../../../shared/marking/palette.ts';
import { makeId } from '../../client/make-id.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { SaveOrClose } from '../../ui/SaveOrClose.tsx';
import { printPaper } from '../../ui/paper/print-paper.ts';
import { whatIsMissing, withNewCode } from './code-drafts.ts';
import { CodeRow } from './CodeRow.tsx';
import classes from './PaletteDialog.module.css';
import { exportPalette, importPalette, removePalette, savePalette } from './palette-edits.ts';
import { pupilKey } from './pupil-key.ts';

interface Props {
  palettes: Palettes;
  onClose: () => void;
}

/**
 * The class's codes as a table, to be edited, shared as a file and printed for pupils. A stray Escape or a click beside
 * it loses no changes that are not saved yet.
 */
export function PaletteDialog({ palettes, onClose }: Props) {
  const [hasChanges, setHasChanges] = useState(false);
  return (
    <Dialog
      onClose={onClose}
      closeOnEscape={!hasChanges}
      closeOnClickOutside={!hasChanges}
      size="min(1120px, 96vw)"
      title="Marking codes"
    >
      <PaletteForm palettes={palettes} onClose={onClose} onChanges={setHasChanges} />
    </Dialog>
  );
}

const PHASES = [
  { value: 'primary', label: 'Primary' },
  { value: 'secondary', label: 'Secondary' },
  { value: 'any', label: 'Any phase' },
];

interface FormProps extends Pick<Props, 'palettes' | 'onClose'> {
  onChanges: (hasChanges: boolean) => void;
}

function PaletteForm({ palettes, onClose, onChanges }: FormProps) {
  const [draft, setDraft] = useState<Palette>(() => activePalette(palettes));
  const saved = palettes.palettes.find(({ id }) => id === draft.id);
  const isChanged = JSON.stringify(saved) !== JSON.stringify(draft);
  // Before the next key can come: an Escape must not close over what was just typed.
  useLayoutEffect(() => onChanges(isChanged), [isChanged, onChanges]);
  const missing = whatIsMissing(draft);
  const clashes = codeClashes(draft.codes);
  const clashing = (by: 'symbol' | 'key', id: string) =>
    clashes.some((clash) => clash.by === by && clash.codeIds.includes(id));
  const show = (palette: Palette | null | undefined) => palette && setDraft(palette);

  return (
    <>
      <Group align="end" gap="sm" mb="sm">
        <NativeSelect
          label="Palette"
          size="sm"
          disabled={isChanged}
          title={isChanged ? 'Save or cancel the changes first' : undefined}
          data={[
            ...palettes.palettes.map(({ id, name }) => ({ value: id, label: name })),
            ...(saved ? [] : [{ value: draft.id, label: draft.name }]),
          ]}
          value={draft.id}
          onChange={(event) => show(palettes.palettes.find(({ id }) => id === event.currentTarget.value))}
        />
        <TextInput
          label="Name"
          maxLength={60}
          value={draft.name}
          onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        />
        <NativeSelect
          label="Phase"
          data={PHASES}
          value={draft.phase}
          onChange={(event) => setDraft({ ...draft, phase: phaseSchema.catch('any').parse(event.currentTarget.value) })}
        />
        <Menu position="bottom-end" width={240} withinPortal={false}>
          <Menu.Target>
            <Button variant="default" leftSection={<IconDots size={16} aria-hidden />}>
              More
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setDraft({ ...draft, id: makeId(), name: `${draft.name} (copy)`.slice(0, 60) })}>
              Make a copy
            </Menu.Item>
            <Menu.Item disabled={isChanged} onClick={() => void importPalette(palettes).then(show)}>
              Import from a file…
            </Menu.Item>
            <Menu.Item disabled={missing !== null} onClick={() => exportPalette(draft)}>
              Export as a file
            </Menu.Item>
            <Menu.Item disabled={missing !== null} onClick={() => void printPaper(pupilKey(draft))}>
              Print the key for pupils
            </Menu.Item>
            <Menu.Divider />
            <Menu.Item
              disabled={!saved || palettes.palettes.length === 1}
              onClick={() =>
                void removePalette(draft, palettes).then((done) => {
                  if (done) show(palettes.palettes.find(({ id }) => id !== draft.id));
                })
              }
            >
              Remove this palette
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
      <div className={classes.scroller} tabIndex={0} role="group" aria-label="Codes">
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Stamp</th>
              <th scope="col">Written</th>
              <th scope="col">Meaning</th>
              <th scope="col">What pupils read</th>
              <th scope="col">Key</th>
              <th scope="col">Marks a</th>
              <th scope="col">Colour</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {draft.codes.map((code, i) => (
              <CodeRow
                key={code.id}
                code={code}
                index={i}
                isLast={i === draft.codes.length - 1}
                symbolClashes={clashing('symbol', code.id)}
                keyClashes={clashing('key', code.id)}
                onEdit={setDraft}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div role="status">
        {clashes.map((clash) => (
          <Text key={`${clash.by} ${clash.value}`} size="sm" c="var(--danger)" mt={4}>
            {clashSentence(clash, draft.codes)}
          </Text>
        ))}
      </div>
      <Group justify="space-between" mt="sm">
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={draft.codes.length >= 40}
          onClick={() => setDraft(withNewCode(draft, makeId()))}
        >
          Add a code
        </Button>
        <Group>
          {isChanged && missing && (
            <Text size="sm" c="var(--ink-soft)">
              {missing}
            </Text>
          )}
          <SaveOrClose
            isChanged={isChanged}
            canSave={missing === null}
            save={() => savePalette(draft, palettes)}
            onClose={onClose}
          />
        </Group>
      </Group>
    </>
  );
}
