import { ActionIcon, Menu, UnstyledButton } from '@mantine/core';
import { IconExternalLink, IconFilePlus, IconTextPlus } from '@tabler/icons-react';
import type { Finding } from '../../../shared/annotations/annotation.ts';
import type { FindingEntry } from '../../../shared/annotations/finding-list.ts';
import { FindingBadge } from '../../pages/FindingBadge.tsx';
import { useMayChange } from '../../ui/may-change.ts';
import { dragMark } from './dragged-mark.ts';
import { useWorkHere } from './work-context.ts';
import styles from './FindingRow.module.css';

/** A part of the script as the list of findings knows it. */
export interface ScriptPart {
  beatId: string;
  label: string;
  /** A finding of this kind belongs here. */
  fits: Finding | null;
  /** The annotations it is about. */
  about: readonly string[];
}

interface Props {
  entry: FindingEntry;
  parts: readonly ScriptPart[];
  onBegin: ((annotationId: string) => void) | null;
}

/** One finding: a click shows its place, a drag or its menu puts it into a part of the script. */
export function FindingRow({ entry, parts, onBegin }: Props) {
  const { litId, onShow, onOpen, onUse } = useWorkHere();
  const mayChange = useMayChange();
  const words = entry.words || 'A place in the work, without words';
  const usedIn = parts.filter(({ about }) => about.includes(entry.id)).map(({ label }) => label);
  const sorted = parts.toSorted((a, b) => Number(b.fits === entry.finding) - Number(a.fits === entry.finding));

  return (
    <li
      className={styles.row}
      data-lit={entry.id === litId || undefined}
      draggable={mayChange}
      onDragStart={(event) => dragMark(event, entry.id)}
    >
      <UnstyledButton
        className={styles.finding}
        onClick={() => onShow({ annotationId: entry.id, pageId: entry.pageId })}
      >
        <FindingBadge finding={entry.finding} size={18} />
        <span>
          {words}
          <span className={styles.source}>
            {' '}
            {entry.person.name}, page {entry.pageNumber}
          </span>
          {usedIn.length > 0 && <span className={styles.used}> in {usedIn.join(', ')}</span>}
        </span>
      </UnstyledButton>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon className={styles.use} size={28} aria-label={`Use in the script: ${words}`}>
            <IconTextPlus size={17} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {onBegin && mayChange && (
            <Menu.Item leftSection={<IconFilePlus size={16} />} onClick={() => onBegin(entry.id)}>
              Begin a script with this
            </Menu.Item>
          )}
          {mayChange && sorted.length > 0 && <Menu.Label>Put it into</Menu.Label>}
          {mayChange &&
            sorted.map(({ beatId, label }) => (
              <Menu.Item key={beatId} onClick={() => onUse(entry.id, beatId)}>
                {label}
              </Menu.Item>
            ))}
          {mayChange && <Menu.Divider />}
          <Menu.Item leftSection={<IconExternalLink size={16} />} onClick={() => onOpen(entry.id)}>
            Open it in Annotate
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
