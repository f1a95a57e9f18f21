import { useMemo } from 'react';
import { takeSoundUrl } from '../../../shared/file-urls.ts';
import type { Take } from '../../../shared/rehearsals/take.ts';
import type { TakeTimeline } from '../../../shared/rehearsals/take-timeline.ts';
import { useAudioPlayer } from '../../audio/use-audio-player.ts';
import { usePlayhead, type Playhead } from './use-playhead.ts';
import type { TakeTalk } from '../sound/use-take-talk.ts';

/** The playhead of a take: moved by its sound where there is any that plays. */
export function usePlayheadOfTake(take: Take, timeline: TakeTimeline, { sound }: TakeTalk): Playhead {
  const { artefactId, id, soundSpans } = take;
  const isThere = sound.state === 'there' && soundSpans.length > 0;
  const player = useAudioPlayer(isThere ? takeSoundUrl(artefactId, id) : null);
  const follow = useMemo(
    () => (isThere && player.state !== 'unplayable' ? { player, spans: soundSpans } : null),
    [isThere, player, soundSpans],
  );
  return usePlayhead(timeline, follow);
}
