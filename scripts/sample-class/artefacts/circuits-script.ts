import type { SampleScript } from '../../../src/main/sample/sample-class-record.ts';

/** What Sam would write under the conclusion: let the readings argue with the sentence. */
export const circuitsScript: SampleScript = {
  title: 'Let the table answer',
  mode: 'written',
  by: 'ect',
  minutesAgo: 380,
  expectation: 'Everyone says what happens to the current on its way round, and gives the readings that show it.',
  beats: {
    notice: 'You changed one thing, the number of bulbs, and kept the cell and the wires the same.',
    strength: 'Your conclusion gives the pattern first and then 0.42 A and 0.14 A, so a reader can check it.',
    gap: '“Each bulb uses up some of the current.” Now read row two of your table: what does A1 say, and what does A2 say?',
    action:
      'Write one new sentence about the current before and after the bulbs. Put both readings from row two in it.',
    check: 'Which reading would have to be smaller if the bulbs used current up?',
    'time-to-act': 'You have five minutes at the start of Monday’s lesson.',
  },
  anchors: { notice: ['fair'], strength: ['pattern'], gap: ['used', 'row-two'], action: ['row-two'] },
  variants: [
    {
      name: 'Someone who writes little',
      profile: { confidence: 'low', motivation: 'low', age: 'Year 9', priorAttainment: 'low' },
      words: {
        strength: {
          text: 'You wrote down what both meters said, each time. Those readings can settle an argument.',
          why: 'Needs to hear first what already works',
        },
        gap: {
          text: 'Put a finger on row two. A1 is before the bulbs and A2 is after them. Does your sentence “uses up some of the current” fit those two numbers?',
          why: 'Needs a first step small enough to begin now',
        },
      },
    },
    {
      name: 'Someone who is sure',
      profile: { confidence: 'high', motivation: 'high', age: 'Year 9', priorAttainment: 'high' },
      words: {
        check: {
          text: 'A friend says row three proves that current is used up: 0.14 and 0.15. What would you answer?',
          why: 'Feels sure too early: needs to test it',
        },
      },
    },
  ],
  takes: [],
};
