import { expect, test } from 'vitest';
import { fakeMicrophone, fakeSink } from '../../../../tests/support/fake-microphone.ts';
import { Recorder } from '../../audio/recorder.ts';
import { hearOfRecording, tellOfRecording, type RecordingNews } from './recording-news.ts';

test('another window hears when sound is kept, when it waits, and when it is over, and nothing of another take', async () => {
  const { microphone, speak } = fakeMicrophone();
  const recorder = new Recorder({ openMicrophone: async () => microphone, sink: fakeSink().sink, longestMs: 60_000 });
  const heard: RecordingNews[] = [];
  const ofAnother: RecordingNews[] = [];
  const stops = [
    hearOfRecording('take-1', (news) => heard.push(news)),
    hearOfRecording('take-2', (news) => ofAnother.push(news)),
    tellOfRecording('take-1', recorder),
  ];
  const last = () => expect.poll(() => heard.at(-1));
  await recorder.start();
  speak(1);
  await last().toEqual({ state: 'recording', level: expect.any(Number) });
  recorder.pause();
  await last().toMatchObject({ state: 'paused' });
  recorder.stop();
  await last().toMatchObject({ state: 'kept' });
  for (const stop of stops) stop();
  expect(ofAnother).toEqual([]);
});
