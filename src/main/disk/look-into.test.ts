import { expect, test } from 'vitest';
import { lookInto } from './look-into.ts';

const failing = (code: string) => () => Promise.reject(Object.assign(new Error(`${code}: stat`), { code }));

test.each(['EACCES', 'EPERM'])('a folder one may not look into is refused in a sentence (%s)', async (code) => {
  await expect(lookInto(failing(code))).rejects.toMatchObject({
    code: 'library-unreadable',
    message: expect.stringContaining('may not look into this folder'),
  });
});

test('any other failure comes through as it was', async () => {
  await expect(lookInto(failing('EIO'))).rejects.toMatchObject({ code: 'EIO' });
});
