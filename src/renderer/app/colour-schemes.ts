import type { MantineColorScheme } from '@mantine/core';

/** The three looks, in words. Page images look the same in all of them. */
export const colourSchemes: readonly { value: MantineColorScheme; name: string }[] = [
  { value: 'light', name: 'Light' },
  { value: 'dark', name: 'Dark' },
  { value: 'auto', name: 'Same as the computer' },
];
