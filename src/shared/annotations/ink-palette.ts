import type { InkColour } from './annotation.ts';

/**
 * What each named colour looks like on paper. Pens are dark enough to read on white (at least 4.5 : 1, yellow and pink
 * excepted: they are for highlighting), and the page stays paper in dark mode, so there is one palette.
 */
const PAPER_COLOURS: Readonly<Record<InkColour, string>> = {
  ink: '#1f2430',
  red: '#c22525',
  green: '#1a7a43',
  blue: '#1d5fbf',
  violet: '#7a3fb8',
  orange: '#b4530a',
  yellow: '#ffcf0a',
  pink: '#d6478f',
};

/** Names for people, in the order a palette shows them. */
export const INK_COLOUR_NAMES: Readonly<Record<InkColour, string>> = {
  ink: 'Ink',
  red: 'Red',
  green: 'Green',
  blue: 'Blue',
  violet: 'Violet',
  orange: 'Orange',
  yellow: 'Yellow',
  pink: 'Pink',
};

/** CSS colour of a named ink on paper. */
export function paperColour(colour: InkColour): string {
  return PAPER_COLOURS[colour];
}
