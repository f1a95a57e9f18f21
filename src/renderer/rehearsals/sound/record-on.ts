import type { TakeRecorder } from './use-take-recorder.ts';

/** Records the rest of a go whose recording has ended before it, with a microphone that is there by now. */
export function recordOn(sound: TakeRecorder | null): void {
  if (sound?.where !== 'here') return;
  const { state } = sound.recorder;
  if (state.state === 'failed' || (state.state === 'kept' && state.because !== null)) sound.again();
}
