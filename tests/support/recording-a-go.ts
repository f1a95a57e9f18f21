import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readWavHeader, WAV_HEADER_BYTES } from '../../src/shared/recordings/wav.ts';
import type { Go } from '../../src/shared/rehearsals/go.ts';
import { readClock } from '../../src/shared/rehearsals/rehearsal-clock.ts';
import { soundLevels } from '../../src/shared/rehearsals/talk/sound-levels.ts';
import { cutsOf } from '../../src/shared/rehearsals/talk/sound-time.ts';
import { speechSegments } from '../../src/shared/rehearsals/talk/speech-segments.ts';
import { heardTalk, talkReport, type TalkReport } from '../../src/shared/rehearsals/talk/talk-report.ts';
import { connect } from './api-client.ts';
import { shownIn } from './rehearsing.ts';
import type { RunningServer } from './running-server.ts';

/** Opens the rehearsal of a piece of work with a script. */
export async function openRehearsal(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Save Millbrook Pool (first draft)' }).click();
  await page.getByRole('link', { name: 'Rehearse' }).click();
}

/** The same, and starts a go that is recorded. */
export async function startRecordedGo(page: Page): Promise<void> {
  await openRehearsal(page);
  await page.getByRole('checkbox', { name: 'Record the sound of this go' }).check();
  await page.getByRole('button', { name: 'Start' }).click();
}

/** The wall time at which speaking began, had there been no absence. */
export async function beganAt(page: Page, server: RunningServer): Promise<number> {
  const api = await connect(server);
  const asked = Date.now();
  const now = (await api.rehearsals.go({ artefactId: shownIn(page) }))!;
  const answered = Date.now();
  return (asked + answered) / 2 - readClock(now.go.clock, now.nowMs).goMs;
}

/** What is heard in the recording of a go, as the app hears it. */
export async function hearGo(file: string, { soundSpans, log, clock }: Go): Promise<TalkReport> {
  const bytes = await readFile(file);
  const { sampleRate } = readWavHeader(bytes)!;
  const samples = new Int16Array(new Uint8Array(bytes.subarray(WAV_HEADER_BYTES)).buffer);
  const heard = speechSegments(soundLevels(samples, sampleRate), cutsOf(soundSpans));
  const talk = heardTalk(heard, soundSpans, (1000 * samples.length) / sampleRate);
  return talkReport({ ...talk, pupilSpoke: [], log, timings: [], endMs: readClock(clock, 0).goMs });
}
