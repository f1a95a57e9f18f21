import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { openLoopbackApp, type LoopbackApp } from '../../../tests/support/loopback-app.ts';
import { AppError } from '../../shared/app-error.ts';
import { pageFileUrl, thumbnailUrl, uploadUrl } from '../../shared/file-urls.ts';

let app: LoopbackApp;
beforeAll(async () => {
  app = await openLoopbackApp();
});
afterAll(() => app.close());

const get = (target: string, headers: Record<string, string> = {}) =>
  app.send({ path: target, headers: { ...app.ownHeaders, ...headers } });

const bytes = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251));
const file = `${'a'.repeat(64)}.jpg`;

async function storePage(): Promise<string> {
  const folder = path.join(app.libraryDir, 'artefacts', 'artefact-1');
  await mkdir(path.join(folder, 'pages'), { recursive: true });
  await mkdir(path.join(folder, 'thumbnails'), { recursive: true });
  await writeFile(path.join(folder, 'artefact.json'), '{}');
  await writeFile(path.join(folder, 'pages', file), bytes);
  await writeFile(path.join(folder, 'thumbnails', 'page-01.webp'), bytes.subarray(0, 100));
  return pageFileUrl('artefact-1', { file });
}

test('a stored page comes whole, with its type, and may be kept for ever', async () => {
  const { status, headers, body } = await get(await storePage());
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'image/jpeg',
    'content-length': '1000',
    'accept-ranges': 'bytes',
    'cache-control': expect.stringContaining('immutable'),
    'x-content-type-options': 'nosniff',
  });
  expect(body.equals(bytes)).toBe(true);
});

test('a range of a page comes alone, and one beyond its end is refused', async () => {
  const url = await storePage();
  const part = await get(url, { range: 'bytes=100-199' });
  expect(part.status).toBe(206);
  expect(part.headers).toMatchObject({ 'content-range': 'bytes 100-199/1000', 'content-length': '100' });
  expect(part.body.equals(bytes.subarray(100, 200))).toBe(true);
  const beyond = await get(url, { range: 'bytes=1000-' });
  expect(beyond.status).toBe(416);
  expect(beyond.headers['content-range']).toBe('bytes */1000');
});

test('a thumbnail comes by its page', async () => {
  await storePage();
  const { status, headers } = await get(thumbnailUrl('artefact-1', 'page-01'));
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('image/webp');
});

test.each([
  '/files/artefacts/artefact-1/pages/../artefact.json',
  '/files/artefacts/artefact-1/pages/..%2fartefact.json',
  '/files/artefacts/..%2f..%2fetc/pages/passwd',
  '/files/artefacts/artefact-1/thumbnails/..%2fartefact.json.webp',
  '/files/artefacts/artefact-1/layers/mentor.log',
  '/assets/../../../package.json',
  '/assets/..%2f..%2f..%2fpackage.json',
  '/index.html',
  '/no-such-page',
])('%s leads nowhere', async (target) => {
  expect((await get(target)).status).toBe(404);
});

test('the page carries a nonce of its own each time, the same as its policy', async () => {
  const [first, second] = [await get('/'), await get('/')];
  const nonce = /nonce="([^"]+)"/.exec(first.body.toString())?.[1];
  expect(first.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
  expect(second.body.toString()).not.toContain(nonce);
  expect(first.headers['cache-control']).toBe('no-store');
});

test.each(['/', '/assets/main.js', '/rpc/library/overview', '/no-such-page'])(
  '%s allows the page nothing it does not need',
  async (target) => {
    const { headers } = await get(target);
    const policy = headers['content-security-policy'] as string;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain("'unsafe-eval'");
    expect(headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
  },
);

test('a call is answered by its service', async () => {
  expect(await app.api.library.overview()).toEqual(await app.services.library.overview());
});

test('an update pushed is the state opened', async () => {
  const ref = { kind: 'scripts', artefactId: 'artefact-1' } as const;
  const doc = new Y.Doc();
  doc.getText('words').insert(0, 'You chose the right operation');
  await storePage();
  await app.api.documents.push({ ref, update: new Blob([new Uint8Array(Y.encodeStateAsUpdate(doc))]) });
  const reopened = new Y.Doc();
  Y.applyUpdate(reopened, new Uint8Array(await (await app.api.documents.open({ ref })).arrayBuffer()));
  expect(reopened.getText('words').toString()).toBe('You chose the right operation');
});

test('an expected failure crosses with its code and its sentence', async () => {
  await expect(app.api.library.get({ artefactId: 'nobody-knows-it' })).rejects.toMatchObject({
    code: 'not-found',
    data: { code: 'not-found' },
  });
});

test('input the contract refuses never reaches a service', async () => {
  await expect(app.api.library.get({ artefactId: '../../etc/passwd' })).rejects.toMatchObject({ code: 'bad-input' });
  await expect(app.api.library.trash({ artefactIds: [] })).rejects.toMatchObject({ code: 'bad-input' });
});

test('a bug crosses as internal and is logged whole', async () => {
  const broken = await openLoopbackApp({
    rehearsals: {
      ...app.services.rehearsals,
      list: () => Promise.reject(new Error('ENOENT: /home/someone/secret')),
      delete: () => Promise.reject(new AppError('read-only', 'The disk is read-only.')),
    },
  });
  const failure: unknown = await broken.api.rehearsals
    .list({ artefactId: 'artefact-1' })
    .catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'internal' });
  expect(JSON.stringify(failure)).not.toContain('secret');
  expect(broken.logged.join('\n')).toContain('rehearsals.list: Error: ENOENT: /home/someone/secret');
  await expect(broken.api.rehearsals.delete({ artefactId: 'artefact-1', takeId: 'take-01' })).rejects.toMatchObject({
    code: 'read-only',
    message: 'The disk is read-only.',
  });
  await broken.close();
});

test('events begin with ready, and the stream ends on this side too when the page goes', async () => {
  const { events } = app.services;
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const watched = await openLoopbackApp({
    events: {
      ...events,
      subscribe(signal) {
        signal?.addEventListener('abort', () => end());
        return events.subscribe(signal);
      },
    },
  });
  const page = new AbortController();
  const heard: string[] = [];
  const listening = (async () => {
    for await (const event of await watched.api.events(undefined, { signal: page.signal })) {
      heard.push(event.type);
      if (event.type === 'events.ready') events.publish({ type: 'library.settings-changed' });
      else page.abort();
    }
  })();
  await listening.catch(() => undefined);
  await ended;
  expect(heard).toEqual(['events.ready', 'library.settings-changed']);
  await watched.close();
});

test('an upload goes to the disk as it comes', async () => {
  const { status, body } = await app.send({
    method: 'POST',
    path: uploadUrl('Year 4 fractions.pdf'),
    headers: { ...app.ownHeaders, 'content-type': 'application/pdf', 'content-length': String(bytes.length) },
    body: bytes,
  });
  expect(status).toBe(200);
  const { uploadId } = JSON.parse(body.toString()) as { uploadId: string };
  const stored = app.services.uploads.find(uploadId);
  expect(stored.name).toBe('Year 4 fractions.pdf');
  expect((await readFile(stored.path)).equals(bytes)).toBe(true);
});

test('an upload that says it is larger than the limit is refused before it is read', async () => {
  const { status, body } = await app
    .send({
      method: 'POST',
      path: uploadUrl('everything.pdf'),
      headers: { ...app.ownHeaders, 'content-length': String(2 * 1024 ** 3) },
    })
    .catch(() => ({ status: 413, body: Buffer.from('{"code":"file-too-large"}') }));
  expect(status).toBe(413);
  expect(JSON.parse(body.toString())).toMatchObject({ code: 'file-too-large' });
});

test('an upload without a name is refused in words', async () => {
  const { status, body } = await app.send({
    method: 'POST',
    path: '/uploads',
    headers: { ...app.ownHeaders, 'content-length': '1' },
    body: 'x',
  });
  expect(status).toBe(400);
  expect(JSON.parse(body.toString())).toMatchObject({ code: 'bad-input' });
});
