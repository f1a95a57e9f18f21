import { Button, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { findingSchema } from '../../../shared/annotations/annotation.ts';
import type { BankComment } from '../../../shared/marking/bank-comment.ts';
import { useCommentPlaces } from '../../client/live-queries.ts';
import classes from './BankEntry.module.css';
import { useBankHere } from './bank-context.ts';
import { saveInBank } from './bank-edits.ts';
import { standsIn } from './comment-places.ts';

interface Props {
  comment: BankComment;
  onClose: () => void;
}

const FINDINGS = [
  { value: '', label: 'Neither' },
  { value: 'strength', label: 'Strength' },
  { value: 'opportunity', label: 'Opportunity' },
];

/** A comment of the bank being changed: in the bank alone, or in every mark of the library that says it. */
export function BankEntryForm({ comment, onClose }: Props) {
  const [words, setWords] = useState(comment.words);
  const [finding, setFinding] = useState<string>(comment.finding ?? '');
  const [statements, setStatements] = useState(comment.statements.join(', '));
  const { changeAll } = useBankHere();
  const { value: places } = useCommentPlaces(comment.id);

  const save = async (everywhere: boolean) => {
    const { finding: _before, ...rest } = comment;
    const kind = findingSchema.safeParse(finding).data;
    const codes = statements.split(/[\s,;]+/).filter((code) => code !== '' && code.length <= 12);
    const changed = { ...rest, words: words.trim(), statements: codes.slice(0, 24), ...(kind && { finding: kind }) };
    if (await (everywhere ? changeAll(comment, changed) : saveInBank(changed))) onClose();
  };

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim()) void save(false);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <Textarea
        size="xs"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={4000}
        data-autofocus
        autoFocus
        aria-label="Words of the comment"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Group gap={6} wrap="nowrap">
        <NativeSelect
          size="xs"
          w={118}
          aria-label="What it shows"
          data={FINDINGS}
          value={finding}
          onChange={(event) => setFinding(event.currentTarget.value)}
        />
        <TextInput
          size="xs"
          aria-label="Statements, such as 6.3 or 6l"
          placeholder="6.3, 6l"
          value={statements}
          onChange={(event) => setStatements(event.currentTarget.value)}
        />
      </Group>
      <p className={classes.consequence}>
        {places && standsIn(places)} Saved in the bank alone, the work keeps the words it has.
      </p>
      <Group gap={6}>
        <Button type="submit" size="compact-sm" disabled={!words.trim()}>
          Save in the bank
        </Button>
        <Button size="compact-sm" variant="default" disabled={!words.trim()} onClick={() => void save(true)}>
          Save everywhere
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onClose}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}
