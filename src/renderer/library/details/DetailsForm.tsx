import { Autocomplete, Select, Stack, TagsInput, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import {
  artefactKinds,
  yearGroups,
  type Artefact,
  type ArtefactDetails,
  type ArtefactKind,
  type ArtefactSummary,
  type YearGroup,
} from '../../../shared/library/artefact.ts';
import { NOT_SAVED, useCommittedText } from '../../ui/use-committed-text.ts';
import { editDetail } from '../artefact-edits.ts';
import { kindNames } from '../artefact-words.ts';
import type { LibraryHistory } from '../../client/use-library-changes.ts';
import { CommittedTextarea, CommittedTextInput } from './CommittedFields.tsx';

interface Props {
  artefact: Artefact;
  artefacts: ArtefactSummary[];
  history: LibraryHistory;
}

const kindChoices = artefactKinds.map((kind) => ({ value: kind, label: kindNames[kind] }));

/** The details people may change. Each saves on its own, as its own undoable change. */
export function DetailsForm({ artefact, artefacts, history }: Props) {
  const set = <K extends keyof ArtefactDetails>(field: K, value: ArtefactDetails[K], label: string) => {
    if (JSON.stringify(value) === JSON.stringify(artefact[field])) return undefined;
    return history.run(editDetail(artefact, field, value, `${label} of “${artefact.title}”`));
  };
  const subjects = useMemo(
    () => [...new Set(artefacts.map((other) => other.subject).filter(Boolean))].sort(),
    [artefacts],
  );
  const subject = useCommittedText(artefact.subject, (value) => set('subject', value.trim(), 'subject'));

  return (
    <Stack gap="sm" p="md" pt={4}>
      <CommittedTextInput
        label="Title"
        required
        withAsterisk={false}
        maxLength={120}
        value={artefact.title}
        commit={(value) => {
          return value.trim() ? set('title', value.trim(), 'title') : undefined;
        }}
      />
      <CommittedTextInput
        label="Pupil alias"
        description="A made-up name. Never the pupil’s own."
        maxLength={40}
        autoComplete="off"
        value={artefact.alias}
        commit={(value) => set('alias', value.trim(), 'alias')}
      />
      <CommittedTextarea
        label="Decision it is to inform"
        description="What will you decide or do differently once you have looked at this? (6.3)"
        placeholder="Who needs the idea of equal parts again before we add fractions?"
        maxLength={500}
        autosize
        minRows={2}
        maxRows={6}
        value={artefact.decision}
        commit={(value) => set('decision', value.trim(), 'decision')}
      />
      <Select
        label="Year group"
        placeholder="Not said"
        clearable
        clearButtonProps={{ 'aria-label': 'Clear the year group' }}
        data={yearGroups as unknown as string[]}
        value={artefact.yearGroup}
        onChange={(value) => void set('yearGroup', value as YearGroup | null, 'year group')}
      />
      <Autocomplete
        label="Subject"
        maxLength={60}
        data={subjects}
        value={subject.value}
        error={subject.unsaved ? NOT_SAVED : undefined}
        onChange={subject.onChange}
        onBlur={subject.onBlur}
      />
      <Select
        label="What it is"
        allowDeselect={false}
        data={kindChoices}
        value={artefact.kind}
        onChange={(value) => void set('kind', value as ArtefactKind, 'kind')}
      />
      <TagsInput
        label="Tags"
        placeholder={artefact.tags.length === 0 ? 'Type one, then Enter' : ''}
        maxTags={20}
        maxLength={40}
        value={artefact.tags}
        onChange={(tags) => void set('tags', tags.map((tag) => tag.trim()).filter(Boolean), 'tags')}
      />
      <Select
        label="Redraft of"
        description="The earlier draft, if this is the same work again."
        placeholder="Not a redraft"
        clearable
        clearButtonProps={{ 'aria-label': 'Not a redraft' }}
        searchable
        limit={30}
        nothingFoundMessage="Nothing of that title"
        data={artefacts
          .filter((other) => other.id !== artefact.id)
          .map(({ id, title }) => ({ value: id, label: title }))}
        value={artefact.redraftOf}
        onChange={(value) => void set('redraftOf', value, 'earlier draft')}
      />
      <TextInput
        type="date"
        label="Review date"
        description="The day to decide again whether to keep it."
        value={artefact.reviewOn}
        onChange={(event) => {
          if (event.currentTarget.value) void set('reviewOn', event.currentTarget.value, 'review date');
        }}
      />
    </Stack>
  );
}
