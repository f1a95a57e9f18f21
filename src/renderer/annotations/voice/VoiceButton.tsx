import { IconMicrophone } from '@tabler/icons-react';
import { BarButton } from '../../ui/BarButton.tsx';
import { VOICE_KEY } from './use-voice-key.ts';
import { useVoice } from './voice-desk.ts';

/** In the toolbar: begins a voice clip, and ends the one that is being recorded. */
export function VoiceButton() {
  const { underWay, record } = useVoice();
  return (
    <BarButton
      name={underWay ? 'Keep the voice clip' : 'Voice clip'}
      keys={VOICE_KEY}
      pressed={underWay !== null}
      onClick={() => (underWay ? underWay.recorder.stop() : record())}
    >
      <IconMicrophone size={19} stroke={1.7} />
    </BarButton>
  );
}
