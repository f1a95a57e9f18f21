import { useMemo } from 'react';
import { takeSoundUrl } from '../../../shared/file-urls.ts';
import type { Take } from '../../../shared/rehearsals/take.ts';
import type { TakeTimeline } from '../../../shared/rehearsals/take-timeline.ts';
import { recordedOf } from '../../../shared/rehearsals/talk/sound-time.ts';
import { useAudioPlayer } from '../../audio/use-audio-player.ts';
import { usePlayhead, type Playhead } from './use-playhead.ts';
import type { TakeTalk } from '../sound/use-take-talk.ts';

/** The playhead of a take: moved by its sound where there is any that plays. */
export function usePlayheadOfTake(take: Take, timeline: TakeTimeline, { sound }: TakeTalk): Playhead {
  const { artefactId, id, soundSpans } = take;
  const isThere = sound.state === 'there' && soundSpans.length > 0;
  const player = useAudioPlayer(isThere ? takeSoundUrl(artefactId, id) : null);
  const soundEndMs = sound.state === 'there' ? (recordedOf(soundSpans, sound.lengthMs).at(-1)?.toMs ?? 0) : 0;
  const follow = useMemo(
    () => (isThere && player.state !== 'unplayable' ? { player, spans: soundSpans, endMs: soundEndMs } : null),
    [isThere, player, soundSpans, soundEndMs],
  );
  return usePlayhead(timeline, follow);
}
