import { Button, Group, Menu, NativeSelect, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import { IconDots, IconDownload, IconRestore, IconTrash, IconUpload } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { beatWords } from '../../../shared/scripts/script-words.ts';
import { beatKinds, type BeatKind } from '../../../shared/scripts/script.ts';
import {
  startersAsLines,
  startersFromLines,
  starterPackSchema,
  type StarterPack,
} from '../../../shared/scripts/starters/starter-pack.ts';
import { exportStarters, importStarters, removeStarters, resetStarters, saveStarters } from './starter-edits.ts';
import { Dialog } from '../../ui/Dialog.tsx';

interface Props {
  packs: readonly StarterPack[];
  /** The pack to begin with. */
  first: StarterPack;
  onClose: () => void;
}

/**
 * The sentence starters of the class, part by part, to be edited, put back as they came, and shared as a file. A stray
 * Escape or a click beside it loses no changes that are not saved yet.
 */
export function StartersDialog({ packs, first, onClose }: Props) {
  const [hasChanges, setHasChanges] = useState(false);
  const [shownId, setShownId] = useState(first.id);
  // What was just imported may not have been heard of here yet.
  const [known, setKnown] = useState<StarterPack | null>(first);
  const pack = packs.find(({ id }) => id === shownId) ?? known ?? first;
  const show = (next: StarterPack | null) => {
    if (!next) return;
    setKnown(next);
    setShownId(next.id);
  };
  return (
    <Dialog
      closeOnEscape={!hasChanges}
      closeOnClickOutside={!hasChanges}
      size="min(980px, 96vw)"
      title="Sentence starters"
      onClose={onClose}
    >
      <PackForm
        key={JSON.stringify(pack)}
        packs={packs}
        pack={pack}
        onShow={show}
        onChanges={setHasChanges}
        onClose={onClose}
      />
    </Dialog>
  );
}

type Lines = Record<BeatKind, string>;

interface FormProps {
  packs: readonly StarterPack[];
  pack: StarterPack;
  onShow: (pack: StarterPack | null) => void;
  onChanges: (hasChanges: boolean) => void;
  onClose: () => void;
}

function PackForm({ packs, pack, onShow, onChanges, onClose }: FormProps) {
  const [name, setName] = useState(pack.name);
  const [lines, setLines] = useState<Lines>(() => linesOf(pack));
  const [saving, setSaving] = useState(false);
  const draft = starterPackSchema.safeParse({ ...pack, name, starters: fromLines(lines) });
  const isChanged = name !== pack.name || beatKinds.some((kind) => lines[kind] !== startersAsLines(pack, kind));
  useEffect(() => onChanges(isChanged), [isChanged, onChanges]);

  const save = async () => {
    if (!draft.success) return;
    setSaving(true);
    const done = await saveStarters(draft.data);
    setSaving(false);
    if (done) onClose();
  };

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
          error={name.trim() === '' && 'It needs a name'}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" leftSection={<IconDots size={16} aria-hidden />}>
              More
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<IconUpload size={16} />}
              onClick={() => void importStarters(packs).then(onShow)}
              disabled={isChanged}
            >
              Import from a file
            </Menu.Item>
            <Menu.Item
              leftSection={<IconDownload size={16} />}
              disabled={isChanged}
              onClick={() => exportStarters(pack)}
            >
              Export as a file
            </Menu.Item>
            <Menu.Divider />
            <Menu.Item leftSection={<IconRestore size={16} />} onClick={() => void resetStarters(pack).then(onShow)}>
              Put back as it came
            </Menu.Item>
            <Menu.Item
              leftSection={<IconTrash size={16} />}
              onClick={() =>
                void removeStarters(pack).then((done) => {
                  if (done) onShow(packs.find(({ id }) => id !== pack.id) ?? null);
                })
              }
            >
              Remove this pack
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
      <Text size="sm" c="var(--ink-soft)" mb="sm">
        One starter a line. “…” stands where the writer goes on.
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing="sm">
        {beatKinds.map((kind) => (
          <Textarea
            key={kind}
            label={beatWords[kind].label}
            autosize
            minRows={3}
            maxRows={5}
            value={lines[kind]}
            onChange={(event) => setLines({ ...lines, [kind]: event.currentTarget.value })}
            error={
              draft.success || !tooMuch(lines[kind])
                ? undefined
                : 'At most 40 starters, and 200 letters in each. Shorten these to save.'
            }
          />
        ))}
      </SimpleGrid>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button loading={saving} disabled={!draft.success || !isChanged} onClick={() => void save()}>
          Save
        </Button>
      </Group>
    </>
  );
}

function linesOf(pack: StarterPack): Lines {
  return Object.fromEntries(beatKinds.map((kind) => [kind, startersAsLines(pack, kind)])) as Lines;
}

function fromLines(lines: Lines): StarterPack['starters'] {
  return Object.fromEntries(beatKinds.map((kind) => [kind, startersFromLines(lines[kind])])) as StarterPack['starters'];
}

function tooMuch(lines: string): boolean {
  return !starterPackSchema.shape.starters.shape.notice.safeParse(startersFromLines(lines)).success;
}
