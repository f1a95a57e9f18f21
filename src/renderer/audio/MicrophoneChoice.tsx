import { NativeSelect } from '@mantine/core';
import { rememberMicrophone } from './chosen-microphone.ts';
import type { Microphone } from './microphone.ts';
import { useMicrophones } from './use-microphones.ts';

interface Props {
  /** The one that is open. */
  microphone: Microphone;
  /** Another one was chosen for this computer: whoever holds the microphone opens it again. */
  onChoose: () => void;
}

const USUAL = { value: '', label: 'The computer’s usual microphone' };

/** Which microphone is open, to be changed; nothing where there is none to choose from. It is remembered on this computer. */
export function MicrophoneChoice({ microphone, onChoose }: Props) {
  const listed = useMicrophones();
  const isMissing = microphone.missing !== null;
  if (listed.length < 2 && !isMissing) return null;
  const isListed = listed.some(({ deviceId }) => deviceId === microphone.deviceId);
  return (
    <NativeSelect
      size="xs"
      w={262}
      aria-label="Microphone"
      data={[USUAL, ...listed.map(({ deviceId, name }) => ({ value: deviceId, label: name }))]}
      value={isListed && !isMissing ? microphone.deviceId : USUAL.value}
      onChange={({ currentTarget: { value } }) => {
        rememberMicrophone(localStorage, listed.find(({ deviceId }) => deviceId === value) ?? null);
        onChoose();
      }}
    />
  );
}
