import { useMemo } from 'react';
import type { Take } from '../../../shared/rehearsals/take.ts';
import { pupilSpokeIn, timelineOf } from '../../../shared/rehearsals/take-timeline.ts';
import { heardTalk, talkReport, type HeardTalk, type TalkReport } from '../../../shared/rehearsals/talk/talk-report.ts';
import { useTakeSound, type TakeSound } from './use-take-sound.ts';

/** What is to be heard of a take, and what that tells of who spoke. */
export interface TakeTalk {
  sound: TakeSound;
  /** Null as long as there is no sound to tell it from. */
  told: { heard: HeardTalk; report: TalkReport } | null;
}

/** Fetches the sound of a take, if it has any, and works out who spoke in it. */
export function useTakeTalk(take: Take): TakeTalk {
  const { artefactId, id, soundSpans, pupil, log, timings } = take;
  const sound = useTakeSound(artefactId, id, take.sound && soundSpans);
  const told = useMemo(() => {
    if (sound.state !== 'there') return null;
    const heard = heardTalk(sound.heard, soundSpans, sound.lengthMs);
    const { endMs } = timelineOf({ log, pupil });
    return { heard, report: talkReport({ ...heard, pupilSpoke: pupilSpokeIn(pupil), log, timings, endMs }) };
  }, [sound, soundSpans, pupil, log, timings]);
  return { sound, told };
}
