import { Kbd, SegmentedControl, Select, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { IconLayoutGrid, IconList, IconSearch, IconX } from '@tabler/icons-react';
import { ActionIcon } from '@mantine/core';
import type { ReactNode, RefObject } from 'react';
import type { ArtefactKind } from '../../../shared/library/artefact.ts';
import { kindNames } from '../artefact-words.ts';
import type { ArtefactLayout } from './ArtefactCard.tsx';
import type { ArtefactFilter, filterChoices } from './artefact-filter.ts';
import classes from './LibraryToolbar.module.css';

interface Props {
  searchRef: RefObject<HTMLInputElement | null>;
  query: string;
  filter: ArtefactFilter;
  choices: ReturnType<typeof filterChoices>;
  layout: ArtefactLayout;
  /** "12 pieces of work", said aloud whenever a search changes it. */
  count: string;
  actions: ReactNode;
  onQuery: (query: string) => void;
  onFilter: (filter: ArtefactFilter) => void;
  onLayout: (layout: ArtefactLayout) => void;
  onIntoResults: () => void;
}

const layouts = [
  { value: 'grid', label: <LayoutLabel icon={<IconLayoutGrid size={16} aria-hidden />} name="Grid" /> },
  { value: 'list', label: <LayoutLabel icon={<IconList size={16} aria-hidden />} name="List" /> },
];

/** The line above the shelf: search, what to narrow to, how to show it, and what adds to it. */
export function LibraryToolbar(props: Props) {
  const { filter, choices } = props;
  return (
    <div className={classes.toolbar} role="search">
      <TextInput
        ref={props.searchRef}
        className={classes.search}
        size="sm"
        aria-label="Search the library"
        placeholder="Search titles, aliases, subjects, decisions"
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={
          props.query === '' ? (
            <Kbd size="xs">/</Kbd>
          ) : (
            <ActionIcon size={24} aria-label="Clear the search" onClick={() => props.onQuery('')}>
              <IconX size={14} />
            </ActionIcon>
          )
        }
        value={props.query}
        maxLength={200}
        onChange={(event) => props.onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') props.onQuery('');
          else if (event.key === 'ArrowDown' || event.key === 'Enter') {
            event.preventDefault();
            props.onIntoResults();
          }
        }}
      />
      <FilterSelect
        label="Year group"
        width={128}
        data={choices.yearGroups}
        value={filter.yearGroup}
        onChange={(yearGroup) => props.onFilter({ ...filter, yearGroup })}
      />
      <FilterSelect
        label="Subject"
        width={136}
        data={choices.subjects}
        value={filter.subject}
        onChange={(subject) => props.onFilter({ ...filter, subject })}
      />
      <FilterSelect
        label="Kind of work"
        width={168}
        data={choices.kinds.map((kind) => ({ value: kind, label: kindNames[kind] }))}
        value={filter.kind}
        onChange={(kind) => props.onFilter({ ...filter, kind: kind as ArtefactKind | null })}
      />
      <Text size="sm" c="var(--ink-soft)" role="status" className={classes.count}>
        {props.count}
      </Text>
      <SegmentedControl
        size="xs"
        aria-label="Show as"
        data={layouts}
        value={props.layout}
        onChange={(layout) => props.onLayout(layout as ArtefactLayout)}
      />
      {props.actions}
    </div>
  );
}

interface FilterSelectProps {
  label: string;
  width: number;
  data: (string | { value: string; label: string })[];
  value: string | null;
  onChange: (value: string | null) => void;
}

function FilterSelect({ label, width, ...rest }: FilterSelectProps) {
  return (
    <Select
      size="sm"
      w={width}
      aria-label={label}
      placeholder={label}
      clearable
      clearButtonProps={{ 'aria-label': `Any ${label.toLowerCase()}` }}
      comboboxProps={{ width: Math.max(width, 180), position: 'bottom-start' }}
      nothingFoundMessage="None yet"
      {...rest}
    />
  );
}

function LayoutLabel({ icon, name }: { icon: ReactNode; name: string }) {
  return (
    <span className={classes.layoutLabel} title={name}>
      {icon}
      <VisuallyHidden>{name}</VisuallyHidden>
    </span>
  );
}
