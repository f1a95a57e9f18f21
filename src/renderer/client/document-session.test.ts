import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import type { Api } from './api.ts';
import { DocumentSession } from './document-session.ts';

const ref = { kind: 'scripts', artefactId: 'artefact-1' } as const;

/** A main process that keeps one document, and can be told to wait or to fail. */
class FakeMain {
  readonly disk = new Y.Doc();
  pushes = 0;
  failing = false;
  #gate: Promise<void> = Promise.resolve();
  #openGate: () => void = () => undefined;

  hold(): void {
    this.#gate = new Promise((resolve) => (this.#openGate = resolve));
  }

  release(): void {
    this.#openGate();
  }

  get api(): Api {
    const documents = {
      open: async () => new Blob([new Uint8Array(Y.encodeStateAsUpdate(this.disk))]),
      push: async ({ update }: { update: Blob }) => {
        this.pushes += 1;
        await this.#gate;
        if (this.failing) throw new TypeError('Failed to fetch');
        Y.applyUpdate(this.disk, new Uint8Array(await update.arrayBuffer()));
      },
    };
    return { documents } as unknown as Api;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function type(session: DocumentSession, text: string): void {
  session.doc.getText('t').insert(session.doc.getText('t').length, text);
}

test('“saved” is said only after the main process has answered', async () => {
  const main = new FakeMain();
  main.hold();
  const session = new DocumentSession(ref, main.api);
  type(session, 'a');
  expect(session.saveState.state).toBe('saving');
  await vi.advanceTimersByTimeAsync(10);
  expect(session.saveState.state).toBe('saving');
  expect(main.disk.getText('t').toJSON()).toBe('');
  main.release();
  await session.settled();
  expect(main.disk.getText('t').toJSON()).toBe('a');
});

test('what is typed while a push is under way goes out together in the next one', async () => {
  const main = new FakeMain();
  main.hold();
  const session = new DocumentSession(ref, main.api);
  type(session, 'a');
  await vi.advanceTimersByTimeAsync(10);
  for (const letter of 'bcdef') type(session, letter);
  main.release();
  await session.settled();
  expect(main.pushes).toBe(2);
  expect(main.disk.getText('t').toJSON()).toBe('abcdef');
});

test('a failed push keeps the work, says why, and saves it once the main process answers again', async () => {
  const main = new FakeMain();
  main.failing = true;
  const session = new DocumentSession(ref, main.api);
  type(session, 'kept');
  await vi.advanceTimersByTimeAsync(10);
  expect(session.saveState).toMatchObject({ state: 'failed', reason: expect.stringContaining('safe') });
  type(session, ' too');
  await vi.advanceTimersByTimeAsync(10);
  main.failing = false;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(session.saveState.state).toBe('saved');
  expect(main.disk.getText('t').toJSON()).toBe('kept too');
});

test('a person need not wait for the next try', async () => {
  const main = new FakeMain();
  main.failing = true;
  const session = new DocumentSession(ref, main.api);
  type(session, 'x');
  await vi.advanceTimersByTimeAsync(10);
  main.failing = false;
  session.retry();
  await vi.advanceTimersByTimeAsync(10);
  expect(session.saveState.state).toBe('saved');
});

test('what comes from the disk is shown and not sent back', async () => {
  const main = new FakeMain();
  main.disk.getText('t').insert(0, 'from the disk');
  const session = new DocumentSession(ref, main.api);
  await session.load();
  session.receive(Y.encodeStateAsUpdate(main.disk));
  expect(session.doc.getText('t').toJSON()).toBe('from the disk');
  expect(main.pushes).toBe(0);
  expect(session.saveState.state).toBe('saved');
});
