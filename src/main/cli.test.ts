import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';

const cli = path.join(import.meta.dirname, 'cli.ts');
const fixtures = path.join(import.meta.dirname, '../../tests/fixtures/intake');

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(args: readonly string[]): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  return { child, ended: once(child, 'close').then(([code]: (number | null)[]) => ({ code: code ?? null, ...said })) };
}

const marginalia = (...args: string[]): Promise<Ended> => start(args).ended;

/** Starts the browser shell and waits for the address it prints. */
async function serve(...args: string[]): Promise<{ url: string; stop(): Promise<Ended> }> {
  const { child, ended } = start(['serve', '--no-open', '--empty', ...args]);
  const { promise, resolve } = Promise.withResolvers<string>();
  createInterface({ input: child.stdout! }).on('line', (line) => resolve(line.replace(/^Marginalia: /, '')));
  const url = await Promise.race([promise, ended.then(({ err }) => Promise.reject(new Error(err)))]);
  return {
    url,
    stop() {
      child.kill('SIGINT');
      return ended;
    },
  };
}

test('import answers for every file, and check finds the library sound', async () => {
  const folder = await temporaryFolder();
  const library = path.join(folder, 'library');
  const scan = path.join(folder, 'Year 4 fractions.pdf');
  const notes = path.join(folder, 'notes.txt');
  const locked = path.join(fixtures, 'needs-password.pdf');
  await copyFile(path.join(fixtures, 'restricted-by-owner.pdf'), scan);
  await writeFile(notes, 'not a scan');

  const { code, out } = await marginalia('import', '--library', library, '--json', scan, notes, locked, scan);
  const [imported, ...others] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(code).toBe(0);
  expect(imported).toEqual({
    file: scan,
    status: 'imported',
    artefactId: expect.any(String),
    pages: expect.any(Number),
  });
  expect(others).toEqual([
    { file: notes, status: 'rejected', code: 'file-unsupported', reason: expect.any(String) },
    { file: locked, status: 'rejected', code: 'needs-password', reason: expect.any(String) },
    { file: scan, status: 'duplicate', artefactId: imported?.artefactId },
  ]);

  const check = await marginalia('check', '--library', library, '--json');
  expect(check.code).toBe(0);
  expect(JSON.parse(check.out)).toEqual({ artefacts: 1, pages: imported?.pages, annotations: 0, problems: [] });

  await writeFile(path.join(library, 'artefacts', String(imported?.artefactId), 'artefact.json'), '{');
  const damaged = await marginalia('check', '--library', library, '--json');
  expect(damaged.code).toBe(1);
  expect(JSON.parse(damaged.out)).toMatchObject({
    problems: expect.arrayContaining([expect.objectContaining({ path: expect.stringContaining('artefact.json') })]),
  });
});

test('serve prints its address on a line of its own, and Ctrl-C ends it cleanly', async () => {
  const library = path.join(await temporaryFolder(), 'library');
  const first = await serve('--library', library);
  expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/launch\?token=[\w-]{43}$/);
  expect((await fetch(first.url, { redirect: 'manual' })).status).toBe(303);
  expect(await first.stop()).toMatchObject({ code: 0, err: '' });
  const again = await serve('--library', library, '--port', new URL(first.url).port);
  expect(new URL(again.url).port).toBe(new URL(first.url).port);
  expect(await again.stop()).toMatchObject({ code: 0 });
});

test('a library that is open already is said to be, in one sentence', async () => {
  const library = path.join(await temporaryFolder(), 'library');
  const first = await serve('--library', library);
  const second = await marginalia('serve', '--no-open', '--library', library);
  expect(second.code).toBe(1);
  expect(second.err).toMatch(/open/);
  expect(second.err).not.toMatch(/\bat .*:\d+:\d+/);
  await first.stop();
});

/** Waits until the sample class is half there. */
async function beingSetOut(library: string): Promise<void> {
  const set = () => readdir(path.join(`${library}.setting-out`, 'artefacts')).catch(() => []);
  await expect.poll(set, { timeout: 15_000, interval: 5 }).not.toEqual([]);
}

test('a second start does not spoil a first one that is still setting out the class', async () => {
  const library = path.join(await temporaryFolder(), 'library');
  const first = start(['serve', '--no-open', '--library', library]);
  const ready = once(first.child.stdout!, 'data');
  await beingSetOut(library);
  const second = await marginalia('serve', '--no-open', '--library', library);
  expect(second).toMatchObject({ code: 1, err: expect.stringContaining('already open') });
  await ready;
  first.child.kill('SIGINT');
  await first.ended;
  const { out } = await marginalia('check', '--library', library, '--json');
  expect(JSON.parse(out)).toMatchObject({ artefacts: 9, problems: [] });
  expect(await readdir(path.dirname(library))).toEqual(['library']);
});

test('a first start that was killed leaves no half class, and the next one begins again', async () => {
  const library = path.join(await temporaryFolder(), 'library');
  const killed = start(['serve', '--no-open', '--library', library]);
  await beingSetOut(library);
  killed.child.kill('SIGKILL');
  await killed.ended;
  expect(await readdir(path.dirname(library))).toEqual(['library.setting-out']);

  const again = start(['serve', '--no-open', '--library', library]);
  await once(again.child.stdout!, 'data');
  again.child.kill('SIGINT');
  await again.ended;
  expect(await readdir(path.dirname(library))).toEqual(['library']);
  const { code, out } = await marginalia('check', '--library', library, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ artefacts: 9, problems: [] });
});

test.each([
  [['check', '--library', '/no/such/library'], /There is no Marginalia library in this folder/],
  [['check'], /Say which library/],
  [['import', '--library', '/tmp/nowhere'], /Name at least one file/],
  [['serve', '--port', 'many'], /is not a port/],
  [['serve', '--colour', 'blue'], /--colour[^.]*\. (.*\. )?“marginalia --help” lists/],
  [['sing'], /There is no command “sing”/],
])('%j is answered with what to do', async (args, words) => {
  const { code, out, err } = await marginalia(...args);
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err).toMatch(words);
});

test('help lists the commands', async () => {
  const { code, out } = await marginalia('--help');
  expect(code).toBe(0);
  for (const name of ['desktop', 'serve', 'import', 'check']) expect(out).toContain(`marginalia ${name}`);
});
