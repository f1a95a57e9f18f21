import { CloseButton, ScrollArea } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { clockTime, dayHeading, momentName } from '../../../shared/day-in-words.ts';
import type { Page } from '../../../shared/library/artefact.ts';
import { PanelSubject, type Subject } from '../panels/PanelSubject.tsx';
import { PersonChip } from '../people/PersonChip.tsx';
import classes from './HistoryPanel.module.css';
import { changesInWords } from './moment-words.ts';
import type { TimelineEntry } from './timeline.ts';
import type { LookingBack } from './use-looking-back.ts';

interface Props {
  /** Which piece this is about, where more than one is open. */
  about: Subject | null;
  lookingBack: LookingBack;
  pages: readonly Page[];
  onClose: () => void;
}

/** Who did what and when, newest first, day by day; choosing a moment shows the pages as they were then. */
export function HistoryPanel({ about, lookingBack: { reading, chosen, past, onChoose }, pages, onClose }: Props) {
  const now = useRef<HTMLButtonElement>(null);
  const wasPast = useRef(false);
  const isPast = past !== null;
  useEffect(() => {
    const lostFocus = document.activeElement === document.body;
    if (wasPast.current && !isPast && lostFocus) now.current?.focus({ preventScroll: true });
    wasPast.current = isPast;
  }, [isPast]);
  const { timeline, readAt } = reading.state === 'open' ? reading : { timeline: [], readAt: 0 };
  const days = Map.groupBy(timeline.toReversed(), ({ at }) => dayHeading(at, readAt));
  const numberOf = (pageId: string) => pages.findIndex(({ id }) => id === pageId) + 1 || null;
  return (
    <aside className={classes.panel} aria-label="History">
      <header className={classes.header}>
        <IconHistory size={17} stroke={1.7} aria-hidden />
        <h2 className={classes.title}>History</h2>
        <CloseButton size="sm" aria-label="Close the history" onClick={onClose} />
      </header>
      {about && <PanelSubject subject={about} />}
      <ScrollArea className={classes.scroller} type="auto" offsetScrollbars="present">
        <button
          ref={now}
          type="button"
          className={classes.now}
          aria-pressed={chosen === null}
          onClick={() => onChoose(null)}
        >
          Now
        </button>
        {[...days].map(([day, entries]) => (
          <section key={day} className={classes.day} aria-label={day}>
            <h3 className={classes.heading}>{day}</h3>
            {entries.map((entry) => (
              <Moment
                key={entry.key}
                entry={entry}
                words={
                  entry.broughtBack
                    ? `brought back their marks of ${momentName(entry.broughtBack.at, readAt)}`
                    : changesInWords(entry.changes, numberOf)
                }
                isShown={entry.key === chosen?.key}
                onChoose={() => onChoose(entry)}
              />
            ))}
          </section>
        ))}
        {reading.state === 'open' && timeline.length === 0 && (
          <p className={classes.empty}>Nothing has been marked yet. Every mark made from now on can be found here.</p>
        )}
        {reading.state === 'failed' && <p className={classes.empty}>{reading.reason}</p>}
      </ScrollArea>
    </aside>
  );
}

interface MomentProps {
  entry: TimelineEntry;
  words: string;
  isShown: boolean;
  onChoose: () => void;
}

function Moment({ entry, words, isShown, onChoose }: MomentProps) {
  return (
    <button type="button" className={classes.moment} aria-pressed={isShown} onClick={onChoose}>
      <span className={classes.who} data-role={entry.person.role}>
        <PersonChip person={entry.person} initialOnly />
      </span>
      <span>
        <span className={classes.name}>{entry.person.name}</span> {words}
      </span>
      <time className={classes.time} dateTime={entry.at === null ? undefined : new Date(entry.at).toISOString()}>
        {clockTime(entry.at)}
      </time>
    </button>
  );
}
