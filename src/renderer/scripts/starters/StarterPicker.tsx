import { ActionIcon, Button, Combobox, Group, SegmentedControl, Tooltip, useCombobox } from '@mantine/core';
import { IconPencil, IconQuote } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { searchStarters } from '../../../shared/scripts/starters/starter-pack.ts';
import type { BeatKind } from '../../../shared/scripts/script.ts';
import { focusAtOnce } from '../../ui/focus-at-once.ts';
import { focusIfLost } from '../../ui/focus-if-lost.ts';
import { useLatest } from '../../ui/use-latest.ts';
import styles from './StarterPicker.module.css';
import type { StartersOffered } from './use-starters.ts';

interface Props {
  kind: BeatKind;
  /** What the beat is called. */
  label: string;
  starters: StartersOffered;
  /** Changes when the keyboard asks for the list. */
  asked: number;
  onChoose: (starter: string) => void;
  /** The list was closed without a choice. */
  onLeave: () => void;
  onEdit: () => void;
}

/** Ways to begin a beat, found by typing; a click or Enter puts one where the cursor is. */
export function StarterPicker({ kind, label, starters, asked, onChoose, onLeave, onEdit }: Props) {
  const { packs, pack, onPack } = starters;
  const [query, setQuery] = useState('');
  const list = useCombobox({
    onDropdownOpen: () => setQuery(''),
    onDropdownClose: (source) => {
      list.resetSelectedOption();
      if (source === 'keyboard') onLeave();
      focusIfLost(list.targetRef.current);
    },
  });
  const open = useLatest(list.openDropdown);
  // The list opens when it is asked for, and at no other change.
  useEffect(() => {
    if (asked > 0) open.current('keyboard');
  }, [asked, open]);
  const shown = searchStarters(pack?.starters[kind] ?? [], query);

  return (
    <Combobox
      store={list}
      keepMounted={false}
      width={400}
      position="bottom-start"
      shadow="md"
      withinPortal
      onOptionSubmit={(starter) => {
        list.closeDropdown();
        onChoose(starter);
      }}
    >
      <Combobox.Target withAriaAttributes={false}>
        <Tooltip label="Sentence starters ( / where a sentence begins )">
          <ActionIcon
            size={28}
            aria-label={`Sentence starters for ${label}`}
            aria-haspopup="listbox"
            aria-expanded={list.dropdownOpened}
            onClick={() => list.toggleDropdown()}
          >
            <IconQuote size={17} />
          </ActionIcon>
        </Tooltip>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          ref={focusAtOnce}
          value={query}
          aria-label="Find a starter"
          placeholder="Find a starter"
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            list.selectFirstOption();
          }}
        />
        <Combobox.Options mah={260} className={styles.options} aria-label={`Sentence starters for ${label}`}>
          {shown.length === 0 && (
            <Combobox.Empty>
              {query === '' ? 'No starters for this part yet. Add some with “Edit”.' : 'No starter has these words.'}
            </Combobox.Empty>
          )}
          {shown.map((starter) => (
            <Combobox.Option key={starter} value={starter}>
              {starter}
            </Combobox.Option>
          ))}
        </Combobox.Options>
        <Combobox.Footer>
          <Group justify="space-between" gap="xs" wrap="nowrap">
            {packs.length > 1 && pack ? (
              <SegmentedControl
                size="xs"
                aria-label="Whose words"
                value={pack.id}
                data={packs.map(({ id, name }) => ({ value: id, label: name }))}
                onChange={onPack}
              />
            ) : (
              <span className={styles.pack}>{pack?.name}</span>
            )}
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconPencil size={14} aria-hidden />}
              onClick={() => {
                // This button goes with the list, and the dialog gives the keyboard back to what had it.
                list.targetRef.current?.focus();
                list.closeDropdown();
                onEdit();
              }}
            >
              Edit
            </Button>
          </Group>
        </Combobox.Footer>
      </Combobox.Dropdown>
    </Combobox>
  );
}
