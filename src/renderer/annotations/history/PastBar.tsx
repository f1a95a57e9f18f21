import { Button } from '@mantine/core';
import { IconArrowBackUp, IconChevronLeft, IconChevronRight, IconHistory, IconX } from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import { momentName } from '../../../shared/day-in-words.ts';
import type { Person } from '../../../shared/library/person.ts';
import { BarButton } from '../../ui/BarButton.tsx';
import { isForDialog } from '../../ui/is-for-dialog.ts';
import classes from './PastBar.module.css';
import type { TimelineEntry } from './timeline.ts';
import type { LookingBack, Past } from './use-looking-back.ts';

interface Props {
  past: Past;
  lookingBack: LookingBack;
  /** Which page, and how large. */
  pageControls: ReactNode;
}

/** Stands where the tools are while the pages show a moment that is past: which one, the others, and the ways out. */
export function PastBar({ past, lookingBack: { reading, chosen, onChoose }, pageControls }: Props) {
  const { timeline, readAt } = reading.state === 'open' ? reading : { timeline: [], readAt: 0 };
  const place = timeline.findIndex(({ key }) => key === chosen?.key);
  const goTo = (entry: TimelineEntry | undefined) => entry && onChoose(entry);
  const { onBringBack } = past;
  const name = momentName(past.entry.at, readAt);
  const differentFirst = past.different.toSorted((a, b) => rank(a, past) - rank(b, past));

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (isForDialog(event) || document.querySelector('[role=menu]')) return;
      event.preventDefault();
      onChoose(null);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onChoose]);

  return (
    <div className={classes.bar} role="group" aria-label="Looking back">
      <IconHistory size={18} stroke={1.7} aria-hidden />
      <span className={classes.words} role="status">
        Looking at <strong>{name}</strong>
      </span>
      <BarButton
        size={28}
        name="Earlier moment"
        keys="←"
        disabled={place <= 0}
        onClick={() => goTo(timeline[place - 1])}
      >
        <IconChevronLeft size={17} />
      </BarButton>
      <input
        className={classes.slider}
        type="range"
        aria-label="Moment"
        aria-valuetext={`${past.entry.person.name}, ${name}`}
        min={0}
        max={Math.max(0, timeline.length - 1)}
        value={Math.max(0, place)}
        onChange={(event) => goTo(timeline[event.currentTarget.valueAsNumber])}
      />
      <BarButton
        size={28}
        name="Later moment"
        keys="→"
        disabled={place === -1 || place >= timeline.length - 1}
        onClick={() => goTo(timeline[place + 1])}
      >
        <IconChevronRight size={17} />
      </BarButton>
      <span className={classes.space} />
      {pageControls}
      <span className={classes.space} />
      {onBringBack &&
        differentFirst.map((person) => (
          <Button
            key={person.id}
            size="compact-sm"
            variant="default"
            leftSection={<IconArrowBackUp size={15} />}
            onClick={() => onBringBack(person)}
          >
            Bring back {person.name}’s marks
          </Button>
        ))}
      {differentFirst.length === 0 && <span className={classes.same}>As it is now</span>}
      <Button size="compact-sm" leftSection={<IconX size={15} />} onClick={() => onChoose(null)}>
        Back to now
      </Button>
    </div>
  );
}

/** Whoever's moment it is comes first. */
function rank(person: Person, past: Past): number {
  return person.id === past.entry.person.id ? 0 : 1;
}
