import { ORPCError } from '@orpc/client';
import { expect, test } from 'vitest';
import { AppError } from '../../shared/app-error.ts';
import { sentenceFor } from './sentence-for.ts';

test('what nobody answered is said without a promise that it is tried again, and with what to do', () => {
  const sentence = sentenceFor(new TypeError('Failed to fetch'));
  expect(sentence).toContain('did not answer');
  expect(sentence).toContain('start Marginalia again');
  expect(sentence).not.toContain('tried again');
});

test('an error that was expected says its own sentence, and any other none of its stack', () => {
  expect(sentenceFor(new AppError('not-found', 'This go is over.'))).toBe('This go is over.');
  expect(sentenceFor(new TypeError('x is not a function'))).toContain('Something went wrong inside Marginalia');
});

test('a window that another run of the app does not let in says so, and what was refused for a reason says that', () => {
  expect(sentenceFor(new ORPCError('FORBIDDEN', { status: 403 }))).toContain('started again, so this window saves');
  expect(sentenceFor(new ORPCError('not-allowed', { status: 403, message: 'A go is under way.' }))).toBe(
    'A go is under way.',
  );
});
