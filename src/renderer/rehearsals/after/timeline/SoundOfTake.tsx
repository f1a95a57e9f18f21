import { useMemo } from 'react';
import type { Person, Role } from '../../../../shared/library/person.ts';
import type { Take } from '../../../../shared/rehearsals/take.ts';
import type { TimeSpan } from '../../../../shared/rehearsals/talk/time-span.ts';
import type { TakeTalk } from '../../sound/use-take-talk.ts';
import { loudnessAlong, type TimelineScale } from './timeline-geometry.ts';
import { Waveform } from './Waveform.tsx';

interface Props {
  take: Pick<Take, 'soundSpans' | 'speakerId' | 'pupilPlayedById'>;
  talk: TakeTalk;
  scale: TimelineScale;
  people: readonly Person[];
}

/** Enough for a wide screen, few enough to be drawn at once. */
const COLUMNS = 480;

/** The waveform of a take that has sound, in the colours of who spoke. */
export function SoundOfTake({ take, talk: { sound, told }, scale, people }: Props) {
  const { soundSpans, speakerId, pupilPlayedById } = take;
  const loudness = useMemo(
    () =>
      sound.state === 'there' && told
        ? loudnessAlong(sound.levels, soundSpans, told.heard.recorded, scale, COLUMNS)
        : null,
    [sound, told, soundSpans, scale],
  );
  const speakers = useMemo(() => {
    const roleOf = (personId: string): Role => people.find(({ id }) => id === personId)?.role ?? 'ect';
    const spoke: { role: Role; spans: readonly TimeSpan[] }[] = told
      ? [
          { role: roleOf(speakerId), spans: told.report.teacher },
          { role: roleOf(pupilPlayedById), spans: told.report.pupil },
        ]
      : [];
    return spoke;
  }, [told, people, speakerId, pupilPlayedById]);
  return loudness && <Waveform loudness={loudness} scale={scale} speakers={speakers} />;
}
