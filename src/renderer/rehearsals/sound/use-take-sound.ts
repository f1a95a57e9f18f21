import { useEffect, useState } from 'react';
import { takeSoundUrl } from '../../../shared/file-urls.ts';
import { readWavHeader, soundMs, WAV_HEADER_BYTES } from '../../../shared/recordings/wav.ts';
import type { SoundSpan } from '../../../shared/rehearsals/go.ts';
import { cutsOf } from '../../../shared/rehearsals/talk/sound-time.ts';
import { soundLevels } from '../../../shared/rehearsals/talk/sound-levels.ts';
import { speechSegments, type HeardSpeech } from '../../../shared/rehearsals/talk/speech-segments.ts';
import { useClient } from '../../client/client-context.ts';
import { unfinishedSoundOf } from './take-sink.ts';

/** The sound of a take as far as it can be heard and looked at. */
export type TakeSound =
  /** `waiting` also while its last pieces are on their way to the disk. */
  | { state: 'none' | 'waiting' }
  | { state: 'missing'; sentence: string }
  | {
      state: 'there';
      /** For `useAudioPlayer`; in time of the sound, as everything here. */
      src: string;
      lengthMs: number;
      /** For `waveformOf`: one for 20 ms. */
      levels: Float32Array;
      /** Who spoke is not in it; `talkReport` makes that of it. */
      heard: HeardSpeech;
    };

const MISSING: TakeSound = {
  state: 'missing',
  sentence:
    'The recording of this take is missing or damaged, so it cannot be heard. Everything else of the take is safe.',
};

/**
 * Fetches the sound of an ended go or a kept take, and looks where somebody speaks. `spans` are its pieces; null where
 * nothing was recorded or kept.
 */
export function useTakeSound(artefactId: string, takeId: string, spans: readonly SoundSpan[] | null): TakeSound {
  const { events } = useClient();
  const hasSound = spans !== null && spans.length > 0;
  const cuts = cutsOf(spans ?? []).join(' ');
  const [found, setFound] = useState<{ takeId: string; sound: TakeSound } | null>(null);

  useEffect(() => {
    if (!hasSound) return;
    const leaving = new AbortController();
    let done = false;
    const look = async () => {
      // While it is unfinished there is no file to ask for.
      if (done || (await unfinishedSoundOf({ artefactId, takeId })).length > 0) return;
      const sound = await fetchSound(takeSoundUrl(artefactId, takeId), cuts, leaving.signal);
      done = true;
      if (!leaving.signal.aborted) setFound({ takeId, sound });
    };
    const lookAgain = () =>
      void look().catch(() => {
        // Whatever it was, nobody waits for ever; a later piece of news looks again.
        if (!leaving.signal.aborted) setFound({ takeId, sound: MISSING });
      });
    const stop = events.subscribe((event) => {
      const isNews = event.type === 'recordings.changed' && event.artefactId === artefactId;
      if (isNews || event.type === 'events.ready') lookAgain();
    });
    lookAgain();
    return () => {
      stop();
      leaving.abort();
    };
  }, [events, artefactId, takeId, hasSound, cuts]);

  if (!hasSound) return { state: 'none' };
  return found?.takeId === takeId ? found.sound : { state: 'waiting' };
}

async function fetchSound(src: string, cuts: string, signal: AbortSignal): Promise<TakeSound> {
  const answer = await fetch(src, { signal });
  if (!answer.ok) return MISSING;
  const file = await answer.arrayBuffer();
  const header = readWavHeader(new Uint8Array(file, 0, Math.min(file.byteLength, WAV_HEADER_BYTES)));
  if (!header) return MISSING;
  const { sampleRate, soundBytes } = header;
  const cutsMs = cuts.split(' ').filter(Boolean).map(Number);
  const levels = soundLevels(new Int16Array(file, WAV_HEADER_BYTES), sampleRate);
  return {
    state: 'there',
    src,
    lengthMs: soundMs(soundBytes, sampleRate),
    levels,
    heard: speechSegments(levels, cutsMs),
  };
}
