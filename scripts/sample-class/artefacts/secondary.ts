import { drawRivers } from '../pages/year-11-rivers.ts';
import { drawHastings } from '../pages/year-8-hastings.ts';
import { drawCircuits } from '../pages/year-9-circuits.ts';
import { circuitsScript } from './circuits-script.ts';
import type { MarkedArtefact } from './marked-artefact.ts';

export const hastings: MarkedArtefact = {
  name: 'year-8-hastings',
  as: 'pdf',
  draw: drawHastings,
  details: {
    title: 'How useful is Source A?',
    alias: 'Juniper',
    yearGroup: 'Year 8',
    subject: 'History',
    kind: 'homework',
    decision:
      'Whether to re-teach usefulness of sources to the class, or to a small group at the start of the next lesson.',
    tags: ['sources', '1066'],
  },
  reviewInDays: 180,
  mark: ([first, second, third]) => {
    first?.underline('infer', {
      by: 'ect',
      minutesAgo: 262,
      finding: 'strength',
      comment: 'Says “I can infer”, and gives the detail it rests on.',
    });
    first?.tick('know', { by: 'mentor', minutesAgo: 260, comment: 'Own knowledge brought to the source.' });
    first?.highlight('biased', {
      by: 'mentor',
      minutesAgo: 257,
      colour: 'pink',
      finding: 'opportunity',
      comment: 'Biased, therefore no use. The misunderstanding to work on: useful for what?',
    });
    first?.underline('neutral', {
      by: 'ect',
      minutesAgo: 255,
      wavy: true,
      comment: 'Looks for a source without a side. Does one exist?',
    });
    second?.tick('tapestry', {
      by: 'ect',
      minutesAgo: 252,
      finding: 'strength',
      comment: 'Checks one source against another before believing it.',
    });
    second?.sideLine('useful', {
      by: 'mentor',
      minutesAgo: 249,
      finding: 'strength',
      comment: 'Here it turns: useful for what Normans thought, true or not. Ask how this fits with page one.',
    });
    second?.note(
      'not-true',
      [-10, 10],
      640,
      'Read this paragraph and “it is not useful” one after the other. Which would you keep?',
      {
        by: 'ect',
        minutesAgo: 246,
      },
    );
    third?.circle('bit', {
      by: 'mentor',
      minutesAgo: 243,
      finding: 'opportunity',
      comment: '“A bit useful” for which question? Name it.',
    });
    third?.underline('compare', { by: 'ect', minutesAgo: 241 });
  },
};

export const circuits: MarkedArtefact = {
  name: 'year-9-circuits',
  as: 'pictures',
  draw: async () => [await drawCircuits()],
  details: {
    title: 'Current in a series circuit',
    alias: 'Kestrel',
    yearGroup: 'Year 9',
    subject: 'Science',
    kind: 'practical-work',
    decision: 'Whether the class is ready for parallel circuits on Monday.',
    tags: ['electricity', 'misunderstanding'],
  },
  reviewInDays: 180,
  scripts: [circuitsScript],
  mark: ([page]) => {
    page?.underline('fair', {
      by: 'ect',
      minutesAgo: 402,
      finding: 'strength',
      comment: 'One thing changed, two kept the same, and both are named.',
      name: 'fair',
    });
    page?.region('row-two', {
      by: 'mentor',
      minutesAgo: 399,
      finding: 'strength',
      comment: 'Both meters were read, and they agree. This row answers the question below.',
      name: 'row-two',
    });
    page?.highlight('used', {
      by: 'mentor',
      minutesAgo: 396,
      finding: 'opportunity',
      comment: 'Current is “used up”: the readings say otherwise. Let the table argue with the sentence.',
      name: 'used',
    });
    page?.underline('first', {
      by: 'ect',
      minutesAgo: 393,
      wavy: true,
      comment: 'Were the bulbs different in brightness? Ask what was seen.',
    });
    page?.tick('pattern', {
      by: 'ect',
      minutesAgo: 391,
      finding: 'strength',
      comment: 'The pattern first, then the figures with their unit.',
      name: 'pattern',
    });
    page?.circle('A1', { by: 'ect', minutesAgo: 389 });
    page?.circle('A2', { by: 'ect', minutesAgo: 388.5 });
    page?.note('repeat', [-6, 16], 640, 'Ask: if the first bulb used some up, what should A2 show? What did it show?', {
      by: 'mentor',
      minutesAgo: 385,
    });
  },
};

export const rivers: MarkedArtefact = {
  name: 'year-11-rivers',
  as: 'pictures',
  draw: drawRivers,
  details: {
    title: 'Rivers and flooding, end of unit',
    alias: 'Harbour',
    yearGroup: 'Year 11',
    subject: 'Geography',
    kind: 'marked-assessment',
    decision: 'What the revision lesson before the mock should spend its time on.',
    tags: ['rivers', 'extended answers'],
  },
  reviewInDays: 240,
  mark: ([figures, discussion]) => {
    figures?.underline('rises', {
      by: 'ect',
      minutesAgo: 512,
      finding: 'strength',
      comment: 'Figures from the graph, with the unit.',
    });
    figures?.highlight('concrete', {
      by: 'mentor',
      minutesAgo: 509,
      finding: 'strength',
      comment: 'A full chain: town, hard surface, no soaking in, quick to the river.',
    });
    discussion?.sideLine('downstream', {
      by: 'ect',
      minutesAgo: 505,
      finding: 'strength',
      comment: 'Sees who pays for the wall: people downstream.',
    });
    discussion?.circle('place', {
      by: 'mentor',
      minutesAgo: 503,
      finding: 'opportunity',
      comment: 'No place, no river, no figure. The example would carry the whole answer.',
    });
    discussion?.underline('overall', {
      by: 'ect',
      minutesAgo: 500,
      wavy: true,
      finding: 'opportunity',
      comment: 'The end repeats the beginning and forgets the second paragraph. What has the argument changed?',
    });
    discussion?.note(
      'overall',
      [-8, 22],
      690,
      'The red comment says what is missing. Does it say how to find it? Try: choose from your two case-study cards.',
      {
        by: 'mentor',
        minutesAgo: 497,
      },
    );
  },
};
