import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readWavHeader, WAV_HEADER_BYTES } from '../../src/shared/recordings/wav.ts';
import { startingSettings, type Go } from '../../src/shared/rehearsals/go.ts';
import { readClock, type RehearsalAction } from '../../src/shared/rehearsals/rehearsal-clock.ts';
import { soundLevels } from '../../src/shared/rehearsals/talk/sound-levels.ts';
import { cutsOf } from '../../src/shared/rehearsals/talk/sound-time.ts';
import { speechSegments } from '../../src/shared/rehearsals/talk/speech-segments.ts';
import { heardTalk, talkReport, type TalkReport } from '../../src/shared/rehearsals/talk/talk-report.ts';
import { connect } from './api-client.ts';
import { newGoOf } from './rehearsal-values.ts';
import { goOnServer } from './rehearsing.ts';
import type { RunningServer } from './running-server.ts';

/** Opens the rehearsal of a piece of work with a script, and starts a go of three parts that is recorded. */
export async function startRecordedGo(page: Page, server: RunningServer): Promise<void> {
  await page.getByRole('link', { name: 'Save Millbrook Pool (first draft)' }).click();
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await page.getByRole('button', { name: 'Start' }).waitFor();
  const api = await connect(server);
  const settings = { ...startingSettings, recording: true };
  await api.rehearsals.begin(newGoOf({ artefactId: shownIn(page), settings }));
  await act(page, server, { type: 'start' });
}

/** Something somebody does in another window. */
export async function act(page: Page, server: RunningServer, action: RehearsalAction): Promise<void> {
  await (await connect(server)).rehearsals.act({ artefactId: shownIn(page), action });
}

function shownIn(page: Page): string {
  return new URL(page.url()).hash.split('/')[2]!;
}

/** The wall time at which speaking began, had there been no absence. */
export async function beganAt(page: Page, server: RunningServer): Promise<number> {
  const now = (await goOnServer(page, server))!;
  return Date.now() - readClock(now.go.clock, now.nowMs).goMs;
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
