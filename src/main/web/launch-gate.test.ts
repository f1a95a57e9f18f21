import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLoopbackApp, type LoopbackApp, type RawRequest } from '../../../tests/support/loopback-app.ts';

let app: LoopbackApp;
beforeAll(async () => {
  app = await openLoopbackApp();
});
afterAll(() => app.close());

const rename = JSON.stringify({ json: { name: 'Taken over' } });

/** Our own page renaming the library: what every hostile request below is one change away from. */
function write(change: Record<string, string | undefined>, request: Partial<RawRequest> = {}): RawRequest {
  const headers = { ...app.ownHeaders, 'content-type': 'application/json', ...change };
  const sent = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    method: 'POST',
    path: '/rpc/library/updateSettings',
    body: rename,
    ...request,
    headers: Object.fromEntries(sent),
  };
}

function read(change: Record<string, string | undefined>, path = '/'): RawRequest {
  return write({ origin: undefined, 'content-type': undefined, ...change }, { method: 'GET', path, body: '' });
}

const port = (): string => new URL(app.origin).port;
const cookieName = (): string => `marginalia-${port()}`;

const hostile: Record<string, () => RawRequest> = {
  'a name pointed at this computer': () => write({ host: `attacker.example:${port()}` }),
  'a name that begins like the address': () => write({ host: `127.0.0.1.evil.test:${port()}` }),
  'localhost, which is not what we printed': () => write({ host: `localhost:${port()}` }),
  'localhost with the dot of a full name': () => write({ host: `localhost.:${port()}` }),
  'the address with a dot at its end': () => write({ host: `127.0.0.1.:${port()}` }),
  'another address of this computer': () => write({ host: `127.0.0.2:${port()}` }),
  'the address in decimal': () => write({ host: `2130706433:${port()}` }),
  'the address of IPv6': () => write({ host: `[::1]:${port()}` }),
  'our address without its port': () => write({ host: '127.0.0.1' }),
  'our address with another port': () => write({ host: '127.0.0.1:1' }),
  'no Host at all': () => write({ host: undefined }),
  'a Host with a user in it': () => write({ host: `me@127.0.0.1:${port()}` }),
  'a foreign page': () => write({ origin: 'https://evil.test' }),
  'a page whose name begins like ours': () => write({ origin: `${app.origin}.evil.test` }),
  'another port of this computer': () => write({ origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' }),
  'our address under https': () => write({ origin: app.origin.replace('http:', 'https:') }),
  'a sandboxed frame, whose origin is null': () => write({ origin: 'null', 'sec-fetch-site': 'cross-site' }),
  'no Origin on a write': () => write({ origin: undefined }),
  'a form of a foreign page, as plain text': () =>
    write({ origin: 'https://evil.test', 'content-type': 'text/plain', 'sec-fetch-site': 'cross-site' }),
  'a form without an Origin': () => write({ origin: undefined, 'content-type': 'application/x-www-form-urlencoded' }),
  'an honest Origin with a dishonest Sec-Fetch-Site': () => write({ 'sec-fetch-site': 'cross-site' }),
  'no cookie': () => write({ cookie: undefined }),
  'an empty cookie': () => write({ cookie: `${cookieName()}=` }),
  'the token where the cookie belongs': () => write({ cookie: `${cookieName()}=${app.token}` }),
  'the cookie of an earlier launch': () => write({ cookie: `${cookieName()}=QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo` }),
  'the cookie under the name of another port': () =>
    write({ cookie: app.ownHeaders.cookie!.replace(cookieName(), 'marginalia-1') }),
  'an upload from a foreign page': () =>
    write({ origin: 'https://evil.test' }, { path: '/uploads?name=scan.pdf', body: '%PDF-1.7' }),
  'a write by PUT': () => write({ origin: 'https://evil.test' }, { method: 'PUT' }),
  'a write by DELETE': () => write({ origin: undefined }, { method: 'DELETE' }),
  'a preflight of a foreign page': () => write({ origin: 'https://evil.test' }, { method: 'OPTIONS', body: '' }),
  'a read from a foreign page': () => read({ 'sec-fetch-site': 'cross-site' }),
  'a read from another port of this computer': () => read({ 'sec-fetch-site': 'same-site' }),
  'a read with a foreign Origin': () => read({ origin: 'https://evil.test' }),
  'a page of pupil work without the cookie': () => read({ cookie: undefined }, '/files/artefacts/abcdef/pages/x.jpg'),
  'a launch with a wrong token': () => read({ cookie: undefined }, '/launch?token=wrong'),
  'a launch with an earlier token': () => read({ cookie: undefined }, `/launch?token=${app.token.slice(0, -1)}x`),
  'a launch without a token': () => read({ cookie: undefined }, '/launch'),
  'a launch under a foreign name': () => read({ host: `evil.test:${port()}` }, `/launch?token=${app.token}`),
};

test.each(Object.entries(hostile))('%s is refused and changes nothing', async (_name, request) => {
  const before = await app.services.library.overview();
  const { status, headers } = await app.send(request());
  expect(status).toBeOneOf([400, 403]);
  expect(headers['set-cookie']).toBeUndefined();
  expect(headers['access-control-allow-origin']).toBeUndefined();
  expect(await app.services.library.overview()).toEqual(before);
});

test('our own page reads and writes', async () => {
  expect((await app.send(read({}))).status).toBe(200);
  expect((await app.send(write({}))).status).toBe(200);
  expect((await app.services.library.overview()).name).toBe('Taken over');
});

test('the launch address buys a strict cookie and leads to the app', async () => {
  const { status, headers } = await app.send(
    read({ cookie: undefined, 'sec-fetch-site': 'none' }, `/launch?token=${app.token}`),
  );
  expect(status).toBe(303);
  expect(headers.location).toBe('/');
  expect(headers['set-cookie']?.[0]).toMatch(/^marginalia-\d+=[\w-]+; Path=\/; HttpOnly; SameSite=Strict$/);
  expect(headers['set-cookie']?.[0]).not.toContain(app.token);
});

test('the launch address works from a link on another page too, by a step of our own', async () => {
  const request = read({ cookie: undefined, 'sec-fetch-site': 'cross-site' }, `/launch?token=${app.token}`);
  const { status, body } = await app.send(request);
  expect(status).toBe(200);
  expect(body.toString()).toContain('url=/');
});

test('whoever is refused is told in plain words what to do', async () => {
  const { headers, body } = await app.send(read({ cookie: undefined }));
  expect(headers['content-type']).toContain('text/html');
  expect(body.toString()).toContain('Open the address that Marginalia printed');
});

test('the token is never logged', () => {
  expect(app.logged.join('\n')).not.toContain(app.token);
});
