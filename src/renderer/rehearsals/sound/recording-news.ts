import type { Recorder, RecorderState } from '../../audio/recorder.ts';

/** What the window that records says to the others, twenty times a second. */
export interface RecordingNews {
  state: RecorderState['state'];
  /** How loud it is, 0 to 1. */
  level: number;
}

const openChannel = (takeId: string) => new BroadcastChannel(`take-sound ${takeId}`);

/** Tells every other window what the recorder of a take does, until the returned function is called. */
export function tellOfRecording(takeId: string, recorder: Recorder): () => void {
  const channel = openChannel(takeId);
  const tell = (level: number) => channel.postMessage({ state: recorder.state.state, level } satisfies RecordingNews);
  const stops = [recorder.subscribe(() => tell(0)), recorder.onLevel(tell)];
  return () => {
    for (const stop of stops) stop();
    channel.close();
  };
}

/** Hears what another window says of its recording of a take, until the returned function is called. */
export function hearOfRecording(takeId: string, hear: (news: RecordingNews) => void): () => void {
  const channel = openChannel(takeId);
  channel.addEventListener('message', ({ data }: MessageEvent<RecordingNews>) => hear(data));
  return () => channel.close();
}
