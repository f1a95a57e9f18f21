import { Button, Group, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { PACE_SCALE, paceBandSchema, usualPaceBand, type PaceBand } from '../../shared/readability/pace-bands.ts';
import { NumberField } from '../ui/number/NumberField.tsx';
import { keepPaceBand } from './keep-pace-band.ts';
import styles from './PaceBandForm.module.css';
import type { PaceBandHere } from './use-pace-band.ts';

interface Props {
  band: PaceBandHere;
  onDone: () => void;
}

/** The two ends of a band, to be changed, or put back as they came. Nothing that makes no band can be saved. */
export function PaceBandForm({ band, onDone }: Props) {
  const { yearGroup, isOwn } = band;
  const usual = usualPaceBand(yearGroup);
  // NaN while what was typed is no number of words a minute.
  const [draft, setDraft] = useState<PaceBand>({ from: band.from, to: band.to });
  const [saving, setSaving] = useState(false);
  const form = paceBandSchema.safeParse(draft);
  const isWrongWayRound = draft.from >= draft.to;

  const keep = async (kept: PaceBand | null) => {
    setSaving(true);
    const done = await keepPaceBand(yearGroup, kept);
    setSaving(false);
    if (done) onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (form.success) void keep(form.data);
  };
  const end = (name: keyof PaceBand) => ({
    size: 'xs',
    min: PACE_SCALE.slowest,
    max: PACE_SCALE.fastest,
    value: draft[name],
    onChange: (value: number | null) => setDraft({ ...draft, [name]: value ?? NaN }),
  });

  return (
    <form onSubmit={submit}>
      <Text size="sm" fw={620} mb={6}>
        Words a minute for {yearGroup}
      </Text>
      <div className={styles.ends}>
        <NumberField label="From" {...end('from')} />
        <NumberField label="To" {...end('to')} />
      </div>
      {isWrongWayRound && (
        <Text size="xs" c="var(--danger)" mt={6} role="alert">
          The first number is the slower pace, so it has to be the smaller one.
        </Text>
      )}
      <Text size="xs" c="var(--ink-soft)" mt={8}>
        Kept for your class. It came as {usual.from} to {usual.to}, on weak evidence: you know your pupils.
      </Text>
      <Group mt="sm">
        {isOwn && (
          <Button size="xs" variant="subtle" disabled={saving} onClick={() => void keep(null)}>
            As it came
          </Button>
        )}
        <Button ml="auto" size="xs" type="submit" loading={saving} disabled={!form.success}>
          Save
        </Button>
      </Group>
    </form>
  );
}
