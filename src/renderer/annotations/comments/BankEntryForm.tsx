import { Button, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { findingSchema } from '../../../shared/annotations/annotation.ts';
import type { BankComment } from '../../../shared/marking/bank-comment.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import classes from './BankEntry.module.css';
import { saveInBank } from './bank-edits.ts';
import { changePlaces, marksFrom } from './bank-places.ts';

interface Props {
  comment: BankComment;
  layers: readonly EditableLayer[];
  onClose: () => void;
}

const FINDINGS = [
  { value: '', label: 'Neither' },
  { value: 'strength', label: 'Strength' },
  { value: 'opportunity', label: 'Opportunity' },
];

/** A comment of the bank being changed: in the bank alone, or wherever this piece of work has it too. */
export function BankEntryForm({ comment, layers, onClose }: Props) {
  const [words, setWords] = useState(comment.words);
  const [finding, setFinding] = useState<string>(comment.finding ?? '');
  const [statements, setStatements] = useState(comment.statements.join(', '));
  const places = layers.flatMap((layer) => {
    const count = marksFrom(layer, comment.id).length;
    return count > 0 ? [{ name: layer.person.name, count }] : [];
  });
  const inAll = places.reduce((sum, { count }) => sum + count, 0);

  const save = async (everywhere: boolean) => {
    const { finding: _before, ...rest } = comment;
    const kind = findingSchema.safeParse(finding).data;
    const codes = statements.split(/[\s,;]+/).filter((code) => code !== '' && code.length <= 12);
    const changed = { ...rest, words: words.trim(), statements: codes.slice(0, 24), ...(kind && { finding: kind }) };
    if (!(await saveInBank(changed))) return;
    if (everywhere) changePlaces(layers, comment.id, changed.words);
    onClose();
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
        {inAll === 0
          ? 'The bank keeps the new words. Work that has the old ones keeps them.'
          : `This piece has it ${inAll === 1 ? 'once' : `${inAll} times`} (${places.map(({ name, count }) => `${name} ${count}`).join(', ')}). Other work keeps the words it has.`}
      </p>
      <Group gap={6}>
        <Button type="submit" size="compact-sm" disabled={!words.trim()}>
          Save in the bank
        </Button>
        {inAll > 0 && (
          <Button size="compact-sm" variant="default" disabled={!words.trim()} onClick={() => void save(true)}>
            Save here too
          </Button>
        )}
        <Button size="compact-sm" variant="subtle" onClick={onClose}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}
