import { expect, test } from 'vitest';
import { findMicrophone, microphonesAmong, recallMicrophone, rememberMicrophone } from './chosen-microphone.ts';

const input = (deviceId: string, label: string) => ({ kind: 'audioinput', deviceId, label }) as const;
const built = { deviceId: 'a1', name: 'Built-in' };
const headset = { deviceId: 'b2', name: 'Headset' };

function memory(kept?: string) {
  let value = kept ?? null;
  return {
    getItem: () => value,
    setItem: (_key: string, next: string) => void (value = next),
    removeItem: () => void (value = null),
  };
}

test('the microphones are those with a name, without the ones that stand for another and without what is none', () => {
  const devices = [
    input('default', 'Default - Built-in'),
    input('communications', 'Communications - Built-in'),
    input('a1', 'Built-in'),
    { kind: 'audiooutput', deviceId: 'c3', label: 'Speakers' } as const,
    input('b2', 'Headset'),
    input('d4', 'Headset'),
  ];
  expect(microphonesAmong(devices)).toEqual([built, headset, { deviceId: 'd4', name: 'Headset (2)' }]);
  expect(microphonesAmong([input('', '')])).toEqual([]);
});

test('a microphone is known by its id, by its name once the browser has given it another id, and else it is gone', () => {
  expect(findMicrophone([built, headset], headset)).toBe(headset);
  const again = { deviceId: 'z9', name: 'Headset' };
  expect(findMicrophone([built, again], headset)).toBe(again);
  expect(findMicrophone([built, again], { deviceId: 'a1', name: 'Renamed' })).toBe(built);
  expect(findMicrophone([built], headset)).toBeNull();
});

test('the choice is remembered until it is left to the computer again, and what cannot be read is no choice', () => {
  const storage = memory();
  expect(recallMicrophone(storage)).toBeNull();
  rememberMicrophone(storage, headset);
  expect(recallMicrophone(storage)).toEqual(headset);
  rememberMicrophone(storage, null);
  expect(recallMicrophone(storage)).toBeNull();
  for (const torn of ['{', 'null', '{"deviceId":""}', '[]']) expect(recallMicrophone(memory(torn))).toBeNull();
});
