import { drawBridge } from '../pages/reception-bridge.ts';
import { drawSeaside } from '../pages/year-2-seaside.ts';
import { drawPlants } from '../pages/year-3-plants.ts';
import type { MarkedArtefact } from './marked-artefact.ts';

export const bridge: MarkedArtefact = {
  name: 'reception-bridge',
  as: 'pictures',
  draw: async () => [await drawBridge()],
  details: {
    title: 'A bridge for the red car',
    alias: 'Pebble',
    yearGroup: 'Reception',
    subject: 'Understanding the world',
    kind: 'learning-record',
    decision:
      'Whether to go on to measuring with blocks, or to stay with “taller”, “shorter” and “the same” for another week.',
    tags: ['block play', 'measuring'],
  },
  reviewInDays: 180,
  mark: ([page]) => {
    page?.region('photo-legs', {
      by: 'ect',
      minutesAgo: 190,
      finding: 'strength',
      comment: 'Both legs are three blocks high. Equal heights were found by trying, not by being told.',
    });
    page?.underline('same', {
      by: 'mentor',
      minutesAgo: 186,
      finding: 'strength',
      comment: '“A leg here and a leg here, the same” is comparing lengths out loud. Note the word “same”.',
    });
    page?.tick('moved', { by: 'ect', minutesAgo: 184 });
    page?.highlight('measure', {
      by: 'mentor',
      minutesAgo: 181,
      finding: 'opportunity',
      comment: 'Chose a unit without being asked. Next: how many blocks long is the lorry, and how many is the gap?',
    });
    page?.circle('car', {
      by: 'ect',
      minutesAgo: 178,
      finding: 'strength',
      comment: '“th ca goz under”: a whole sentence, each word with its first sound.',
    });
    page?.note('label', [10, 74], 760, 'd and b turned round: usual at this age, leave it', {
      by: 'mentor',
      minutesAgo: 175,
    });
  },
};

export const plants: MarkedArtefact = {
  name: 'year-3-plants',
  as: 'pictures',
  draw: async () => [await drawPlants()],
  details: {
    title: 'Life cycle of a plant',
    alias: 'Clover',
    yearGroup: 'Year 3',
    subject: 'Science',
    kind: 'exercise-book',
    decision: 'What to start the next lesson with: where plants get their food, or the parts of the flower.',
    tags: ['plants', 'misunderstanding'],
  },
  reviewInDays: 150,
  mark: ([page]) => {
    page?.tick('germ', {
      by: 'ect',
      minutesAgo: 322,
      finding: 'strength',
      comment: 'Four stages in order, with the scientific word tried for the second.',
    });
    page?.highlight('food', {
      by: 'mentor',
      minutesAgo: 318,
      finding: 'opportunity',
      comment: 'Food from the soil: the misunderstanding to plan for. Everything below follows from it.',
    });
    page?.underline('eats', {
      by: 'ect',
      minutesAgo: 316,
      wavy: true,
      comment: 'The same idea again: more soil, more eaten.',
    });
    page?.underline('sun', {
      by: 'mentor',
      minutesAgo: 312,
      finding: 'opportunity',
      comment: 'Sun for warmth only. Ask: what happened to the cress in the cupboard?',
    });
    page?.sideLine('new', {
      by: 'ect',
      minutesAgo: 309,
      finding: 'strength',
      comment: 'Closes the circle: the seeds start it again.',
    });
    page?.note('new', [330, -6], 430, 'Ask first: what does the plant get from the water, and what from the light?', {
      by: 'mentor',
      minutesAgo: 306,
    });
  },
};

export const seaside: MarkedArtefact = {
  name: 'year-2-seaside',
  as: 'pictures',
  draw: async () => [await drawSeaside()],
  details: {
    title: 'Our day at the seaside',
    alias: 'Otter',
    yearGroup: 'Year 2',
    subject: 'English',
    kind: 'exercise-book',
    decision:
      'Whether tomorrow starts with saying sentences aloud, or moves on to joining them with “and”, “but” and “because”.',
    tags: ['writing', 'full stops'],
  },
  reviewInDays: 120,
  mark: ([page]) => {
    page?.circle('stop1', {
      by: 'mentor',
      minutesAgo: 140,
      finding: 'opportunity',
      comment:
        'A full stop at the end of every line. Is that what a full stop is for, here? Ask to hear the first sentence read aloud.',
    });
    page?.underline('hat', {
      by: 'ect',
      minutesAgo: 138,
      wavy: true,
      comment: 'And no capital here, because the stop came too early.',
    });
    page?.underline('dad', {
      by: 'ect',
      minutesAgo: 136,
      comment: 'Capital for Dad, small for “i”: the rule for names is there.',
    });
    page?.highlight('gull', {
      by: 'ect',
      minutesAgo: 133,
      colour: 'yellow',
      finding: 'strength',
      comment: 'The best moment of the recount: a small event told in order, so the reader sees it.',
    });
    page?.tick('chip', {
      by: 'mentor',
      minutesAgo: 131,
      finding: 'strength',
      comment: 'An exclamation mark that is meant. Punctuation is used here for how it sounds.',
    });
    page?.note('best', [-10, 6], 560, 'Slips: saterday, seesid, rok. One at most today; the full stop matters more.', {
      by: 'mentor',
      minutesAgo: 128,
    });
  },
};
