import { Text, Title } from '@mantine/core';
import { memo, useCallback, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Artefact } from '../../../shared/library/artefact.ts';
import type { Person } from '../../../shared/library/person.ts';
import { clockFace } from '../../../shared/rehearsals/clock-face.ts';
import { beatAt } from '../../../shared/rehearsals/go-log.ts';
import { plannedTotal } from '../../../shared/rehearsals/rehearsal-plan.ts';
import type { Take } from '../../../shared/rehearsals/take.ts';
import { paceByBeat } from '../../../shared/rehearsals/talk/talk-report.ts';
import { timelineOf } from '../../../shared/rehearsals/take-timeline.ts';
import { beatLabel } from '../../../shared/scripts/script-words.ts';
import { useMayChange } from '../../ui/may-change.ts';
import { useScreenHotkeys } from '../../ui/use-screen-hotkeys.ts';
import { BeatPages } from '../place/BeatPages.tsx';
import { missingIn, nameOf, whatWasSaid } from '../rehearsal-words.ts';
import type { RemarkDesk } from '../remark-desk.ts';
import { CardAfterwards } from './CardAfterwards.tsx';
import { CommentField } from './CommentField.tsx';
import styles from './LookBack.module.css';
import { PaceFigures } from './PaceFigures.tsx';
import { RemarkFields } from './RemarkFields.tsx';
import { SpokenParts } from './SpokenParts.tsx';
import { TalkFigures } from './TalkFigures.tsx';
import { TakeTimelineBar } from './timeline/TakeTimelineBar.tsx';
import { timelineScale } from './timeline/timeline-geometry.ts';
import { timelineMarks } from './timeline/timeline-marks.ts';
import { SoundOfTake } from './timeline/SoundOfTake.tsx';
import { usePlayheadOfTake } from './use-playhead-of-take.ts';
import { useTakeEdits } from './use-take-edits.ts';
import { whyUnheard } from '../sound/unheard-take.ts';
import type { TakeTalk } from '../sound/use-take-talk.ts';
import { useLatest } from '../../ui/use-latest.ts';

interface Props {
  take: Take;
  /** From `useTakeTalk`. */
  talk: TakeTalk;
  artefact: Artefact;
  people: readonly Person[];
  desk: RemarkDesk;
  /** Adds a comment that was written and not added yet; answers whether it is there now. */
  addPending: RefObject<(() => Promise<boolean>) | null>;
  title: string;
  /** Whether and how long it is kept, in a sentence. */
  keeping: string;
  /** What has to be known about it first. */
  notice?: ReactNode;
  /** What can be done with it as a whole. */
  actions: ReactNode;
}

/** Milliseconds J and L move. */
const LEAP_MS = 5_000;

const Pages = memo(BeatPages);

/** A go or a take looked back at: its time, the work, the words and the sound move together, and people say what they saw. */
export function LookBack({ take, talk, artefact, people, desk, addPending, title, keeping, notice, actions }: Props) {
  const mayChange = useMayChange();
  const field = useRef<HTMLTextAreaElement>(null);
  const { log, timings } = take;
  const timeline = useMemo(() => timelineOf({ log, pupil: take.pupil }), [log, take.pupil]);
  const scale = useMemo(() => timelineScale(timeline.endMs, timeline.pauses), [timeline]);
  const playhead = usePlayheadOfTake(take, timeline, talk);
  const edits = useTakeEdits(take, desk);

  const names = useMemo(() => timings.map(beatLabel), [timings]);
  const firstOn = useMemo(
    () => timings.map((_, index) => timeline.beats.find(({ beat }) => beat === index)?.fromMs ?? null),
    [timings, timeline],
  );
  const silences = talk.told?.report.silencesAfterQuestions ?? NOTHING;
  const unrecorded = useMemo(() => (talk.told ? missingIn(talk.told.report) : NOTHING), [talk.told]);
  const paces = talk.told?.report.paceByBeat ?? paceByBeat(timings);
  const marks = useMemo(() => timelineMarks(timeline, silences, take.comments), [timeline, silences, take.comments]);
  const marksByBeat = useMemo(
    () => timings.map((_, index) => marks.filter(({ goMs }) => beatAt(log, goMs) === index)),
    [timings, marks, log],
  );
  const listenerFirst = useMemo(() => {
    const listened = ({ id }: Person) => id === take.pupilPlayedById;
    return [...people.filter(listened), ...people.filter((person) => !listened(person))];
  }, [people, take.pupilPlayedById]);
  const partAt = (goMs: number) => beatAt(log, goMs);
  const unheard = whyUnheard(take, talk);
  const beat = partAt(playhead.goMs);
  const onNow = timings[beat];
  const place = useMemo(() => onNow && { id: onNow.beatId, anchors: onNow.anchors }, [onNow]);

  const latestPlayhead = useLatest(playhead);
  // Whoever goes to a moment sees its place again, though it is in the part that is on.
  const [sought, setSought] = useState(0);
  const goTo = useCallback(
    (goMs: number) => {
      setSought((times) => times + 1);
      latestPlayhead.current.seek(goMs);
    },
    [latestPlayhead],
  );
  const holdPlaying = useCallback(() => {
    const { playing } = latestPlayhead.current;
    latestPlayhead.current.pause();
    return () => {
      if (playing) latestPlayhead.current.play();
    };
  }, [latestPlayhead]);
  useScreenHotkeys([
    ['K', () => (playhead.playing ? playhead.pause() : playhead.play())],
    ['J', () => goTo(playhead.goMs - LEAP_MS)],
    ['L', () => goTo(playhead.goMs + LEAP_MS)],
    ['C', () => field.current?.focus()],
  ]);

  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <div>
          <Title order={2} size="h3">
            {title}
          </Title>
          <Text size="sm" c="var(--ink-soft)">
            {factsOf(take, people)}
          </Text>
        </div>
        {actions}
      </header>
      <div className={styles.time}>
        {notice}
        {unheard && (
          <p className={styles.unheard} role="status">
            {unheard}
          </p>
        )}
        <TakeTimelineBar
          timeline={timeline}
          scale={scale}
          names={names}
          marks={marks}
          silences={silences}
          unrecorded={unrecorded}
          playhead={playhead}
          beat={beat}
          onSeek={goTo}
        >
          <SoundOfTake take={take} talk={talk} scale={scale} people={people} />
        </TakeTimelineBar>
      </div>
      <div className={styles.columns}>
        <div className={styles.pages}>
          <Pages artefact={artefact} people={people} beat={place ?? null} sought={sought} />
        </div>
        <div className={styles.script}>
          <div className={styles.scrolled} tabIndex={0} role="region" aria-label="The script and what happened">
            <SpokenParts
              timings={timings}
              beat={beat}
              sought={sought}
              firstOn={firstOn}
              marksByBeat={marksByBeat}
              people={people}
              edits={edits}
              onSeek={goTo}
              holdPlaying={holdPlaying}
            />
          </div>
          {mayChange && (
            <CommentField
              people={listenerFirst}
              playhead={playhead}
              partAt={(goMs) => names[partAt(goMs)] ?? ''}
              field={field}
              onAdd={edits.addComment}
              onLeave={edits.leaveComment}
              addPending={addPending}
            />
          )}
        </div>
        <div className={styles.remarks} tabIndex={0} role="region" aria-label="What was seen">
          <RemarkFields take={take} people={people} desk={desk} />
          <TalkFigures take={take} talk={talk} people={people} onSeek={goTo} />
          <PaceFigures timings={timings} paces={paces} yearGroup={take.profile?.age ?? artefact.yearGroup} />
          {take.pupil && <CardAfterwards pupil={take.pupil} />}
          <Text size="sm" c="var(--ink-soft)">
            {keeping}
          </Text>
        </div>
      </div>
    </div>
  );
}

const NOTHING: readonly never[] = [];

function factsOf(take: Take, people: readonly Person[]): string {
  const { timings, pausedMs } = take;
  const spentMs = timings.reduce((sum, { spentMs: ms }) => sum + ms, 0);
  return [
    whatWasSaid(take),
    `spoken by ${nameOf(people, take.speakerId)}`,
    `${clockFace(spentMs)} of about ${clockFace(plannedTotal(timings))} planned`,
    ...(pausedMs >= 1000 ? [`paused for ${clockFace(pausedMs)}`] : []),
  ].join(' · ');
}
