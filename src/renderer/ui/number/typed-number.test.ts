import { expect, test } from 'vitest';
import { numberAsked, stepped, typedNumber } from './typed-number.ts';

const pupils = { min: 0, max: 60, step: 1 };
const minutes = { min: 0, max: 120, step: 0.5 };

test('what is no number of this field is not changed into one without a word', () => {
  for (const typed of ['1e9', '2.5', '2,5', '-3', '61', '0x10', 'ten', '', ' ', '1 000', '٣']) {
    expect(typedNumber(typed, pupils)).toBeNull();
  }
  for (const typed of ['2,5', '1e1', '120.5', '2.555', '.', '1.2.3']) expect(typedNumber(typed, minutes)).toBeNull();
});

test('numbers in the range are taken, with parts where parts make sense', () => {
  expect(['0', '27', ' 60 ', '007'].map((typed) => typedNumber(typed, pupils))).toEqual([0, 27, 60, 7]);
  expect(['2.5', '.25', '4.', '120'].map((typed) => typedNumber(typed, minutes))).toEqual([2.5, 0.25, 4, 120]);
});

test('the arrows stay within the range and add no crumbs', () => {
  expect(stepped(60, 1, pupils)).toBe(60);
  expect(stepped(0.25, -1, minutes)).toBe(0);
  expect(stepped(0.1, 1, { ...minutes, step: 0.2 })).toBe(0.3);
});

test('a field says what it asks for', () => {
  expect(numberAsked(pupils)).toBe('A whole number from 0 to 60, in digits.');
  expect(numberAsked(minutes)).toContain('from 0 to 120');
});
