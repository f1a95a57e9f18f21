import { expect, test } from 'vitest';
import { whyNoSecondWindow } from './second-start.ts';

test('a second start on another library is told which one is open, and what to do', () => {
  expect(whyNoSecondWindow('/home/sam/Marginalia', { libraryDir: '/media/stick/Class 4' })).toEqual({
    message: 'Marginalia is already open on another library.',
    detail: 'This window shows /home/sam/Marginalia. Close it, then open /media/stick/Class 4.',
  });
});

test('a second start on the same library only brings its window to the front', () => {
  expect(whyNoSecondWindow('/home/sam/Marginalia', { libraryDir: '/home/sam/Marginalia' })).toBeNull();
  expect(whyNoSecondWindow('/home/sam/Marginalia', undefined)).toBeNull();
});
