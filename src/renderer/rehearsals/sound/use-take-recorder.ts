import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { readClock } from '../../../shared/rehearsals/rehearsal-clock.ts';
import { openMicrophone } from '../../audio/microphone.ts';
import type { Recorder } from '../../audio/recorder.ts';
import { useClient } from '../../client/client-context.ts';
import { sayFailure } from '../../client/tell-failure.ts';
import type { GoDesk } from '../go-desk.ts';
import type { GoView } from '../use-go.ts';
import { finishOncePossible } from './finish-once-possible.ts';
import { inOneWindow } from './in-one-window.ts';
import { tellOfRecording } from './recording-news.ts';
import { TakeRecording } from './take-recording.ts';
import { finishTakeSound, takeSink } from './take-sink.ts';

/** The recording of the go that this window shows. */
export type TakeRecorder =
  | {
      where: 'here';
      /** Its state, its level and what it has heard; see `renderer/audio`. */
      recorder: Recorder;
      /** Something of this go was recorded before. */
      hasSound: boolean;
      /** Asks for a microphone again, after it was refused or pulled out; what was said before stays. */
      again: () => void;
    }
  /** Another window records; this one goes on when that one is gone. */
  | { where: 'elsewhere'; takeId: string };

/**
 * Records the go, if that was agreed, from its count-in to its end: while somebody speaks, never in a pause. Null where
 * nothing is recorded. When the go has ended its sound can be heard, before anybody keeps it.
 */
export function useTakeRecorder(view: GoView, desk: GoDesk): TakeRecorder | null {
  const { events } = useClient();
  const go = view.state === 'there' && view.go.settings.recording ? view.go : null;
  const artefactId = go?.artefactId;
  const takeId = go?.takeId;
  const phase = go?.clock.phase;
  // A go that broke off asks for no microphone before somebody goes on with it.
  const isWanted = phase === 'counting-in' || phase === 'speaking';
  const [asked, setAsked] = useState<{ takeId: string; times: number } | null>(null);
  // A count-in that was broken off lets the microphone go.
  if (phase === 'ready' && asked) setAsked(null);
  if (isWanted && takeId && asked?.takeId !== takeId) setAsked({ takeId, times: 1 });
  const times = asked && asked.takeId === takeId ? asked.times : 0;

  const [recording, setRecording] = useState<TakeRecording | 'elsewhere' | null>(null);
  const latest = useRef(view);
  // Before anything below is left behind: it has to know whether its go is still there.
  useLayoutEffect(() => {
    latest.current = view;
    if (recording !== 'elsewhere') recording?.follow();
  }, [view, recording]);

  useEffect(() => {
    if (!artefactId || !takeId || times === 0) return;
    const made = new TakeRecording({
      sink: takeSink({ artefactId, takeId }),
      openMicrophone,
      readClock() {
        const now = latest.current;
        return now.state === 'there' && now.go.takeId === takeId ? readClock(now.go.clock, now.nowMs()) : null;
      },
      noteSound: (span) => desk.noteSound(takeId, span),
    });
    const record = async () => {
      setRecording(made);
      const hush = tellOfRecording(takeId, made.recorder);
      await made.record();
      hush();
    };
    const leave = inOneWindow(takeId, record, () => setRecording('elsewhere'));
    return () => {
      leave();
      made.leave();
      setRecording(null);
    };
  }, [artefactId, takeId, times, desk]);

  const isOver = phase === 'ended';
  useEffect(() => {
    if (!artefactId || !takeId || !isOver) return;
    // After whichever window recorded has brought everything to the disk.
    return finishOncePossible(events, () =>
      inOneWindow(takeId, () => finishTakeSound({ artefactId, takeId }).catch(sayFailure)),
    );
  }, [events, artefactId, takeId, isOver]);

  if (!recording || !takeId) return null;
  if (recording === 'elsewhere') return { where: 'elsewhere', takeId };
  return {
    where: 'here',
    recorder: recording.recorder,
    hasSound: go !== null && go.soundSpans.length > 0,
    again: () => setAsked({ takeId, times: times + 1 }),
  };
}
