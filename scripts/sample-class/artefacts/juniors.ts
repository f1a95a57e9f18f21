import { drawFractions } from '../pages/year-4-fractions.ts';
import { drawLetterDraft, drawLetterRedraft } from '../pages/year-6-letter.ts';
import { letterScript } from './letter-script.ts';
import type { MarkedArtefact } from './marked-artefact.ts';

export const fractions: MarkedArtefact = {
  name: 'year-4-fractions',
  as: 'pictures',
  draw: async () => [await drawFractions()],
  details: {
    title: 'Comparing fractions',
    alias: 'Maple',
    yearGroup: 'Year 4',
    subject: 'Mathematics',
    kind: 'exercise-book',
    decision: 'Who needs the fraction wall again before we order fractions, and who can go on.',
    tags: ['fractions', 'misunderstanding'],
  },
  reviewInDays: 120,
  mark: ([page]) => {
    page?.highlight('because', {
      by: 'mentor',
      minutesAgo: 96,
      colour: 'pink',
      finding: 'opportunity',
      comment:
        'Bigger denominator, bigger fraction. a), b) and e) all come from this one idea, so it is a misunderstanding and not three slips.',
    });
    page?.region('bar-eighth', {
      by: 'ect',
      minutesAgo: 94,
      finding: 'opportunity',
      comment: 'The whole got bigger with the number of parts. Same strip of paper, folded twice, would show it.',
    });
    page?.circle('eighths', { by: 'ect', minutesAgo: 92 });
    page?.circle('third', { by: 'ect', minutesAgo: 91 });
    page?.circle('quarter', { by: 'ect', minutesAgo: 90.5 });
    page?.tick('fifths', {
      by: 'mentor',
      minutesAgo: 89,
      comment: 'Same denominators are compared rightly, both times.',
    });
    page?.tick('sum-fifths', {
      by: 'ect',
      minutesAgo: 87,
      finding: 'strength',
      comment: 'Adds fifths as fifths, and leaves the denominator alone.',
    });
    page?.tick('sum-ninths', { by: 'ect', minutesAgo: 86.5 });
    page?.underline('longer', {
      by: 'mentor',
      minutesAgo: 84,
      finding: 'strength',
      comment:
        'A drawing is used as evidence for a claim. Keep that habit, and ask what has to stay the same between the bars.',
    });
    page?.note('longer', [390, -52], 460, 'Ask: if we share one pizza, would you rather be one of 4 or one of 8?', {
      by: 'ect',
      minutesAgo: 81,
    });
  },
};

export const letterDraft: MarkedArtefact = {
  name: 'year-6-letter-draft',
  as: 'pictures',
  draw: async () => [await drawLetterDraft()],
  details: {
    title: 'Save Millbrook Pool (first draft)',
    alias: 'Comet',
    yearGroup: 'Year 6',
    subject: 'English',
    kind: 'exercise-book',
    decision: 'Which single change to ask for before the redraft on Thursday.',
    tags: ['persuasive writing', 'draft'],
  },
  reviewInDays: 150,
  scripts: [letterScript],
  mark: ([page]) => {
    page?.highlight('everyone', {
      by: 'mentor',
      minutesAgo: 62,
      finding: 'opportunity',
      comment: 'Nothing here that a councillor could count or check. What could the class find out by Wednesday?',
      name: 'everyone',
    });
    page?.underline('everybody', { by: 'ect', minutesAgo: 60, wavy: true, comment: 'Again a claim without evidence.' });
    page?.circle('firstly', {
      by: 'ect',
      minutesAgo: 58,
      finding: 'strength',
      comment: 'Firstly and Secondly lead the reader from one reason to the next.',
      name: 'firstly',
    });
    page?.sideLine('unfair', {
      by: 'mentor',
      minutesAgo: 56,
      finding: 'opportunity',
      comment: 'The council’s worry is named, which is more than most letters do, and then not answered.',
      name: 'worry',
    });
    page?.underline('cost', { by: 'ect', minutesAgo: 55, comment: '“to much”: a slip. Leave it for the proofread.' });
    page?.tick('dear', {
      by: 'ect',
      minutesAgo: 54,
      finding: 'strength',
      comment: 'Written to one real reader, from the greeting on.',
      name: 'dear',
    });
    page?.note(
      'please',
      [-4, 130],
      620,
      'One ask only: pick the strongest reason and give it something to count. Then answer the money.',
      {
        by: 'mentor',
        minutesAgo: 51,
      },
    );
    page?.underline('question', {
      by: 'ect',
      minutesAgo: 50,
      finding: 'strength',
      comment: 'A question the reader has to answer. It makes the loss easy to picture.',
      name: 'question',
    });
  },
};

export const letterRedraft: MarkedArtefact = {
  name: 'year-6-letter-redraft',
  as: 'pictures',
  redraftOf: 'year-6-letter-draft',
  draw: async () => [await drawLetterRedraft()],
  details: {
    title: 'Save Millbrook Pool (redraft)',
    alias: 'Comet',
    yearGroup: 'Year 6',
    subject: 'English',
    kind: 'exercise-book',
    decision: 'Whether the feedback on the draft was understood and used, and what to teach next.',
    tags: ['persuasive writing', 'redraft'],
  },
  reviewInDays: 150,
  mark: ([page]) => {
    page?.highlight('count', {
      by: 'ect',
      minutesAgo: 44,
      finding: 'strength',
      comment: 'Went and asked the class. “Everyone loves the pool” has become something that can be checked.',
    });
    page?.tick('miles', { by: 'ect', minutesAgo: 43 });
    page?.underline('understand', {
      by: 'mentor',
      minutesAgo: 41,
      finding: 'strength',
      comment: 'Takes the worry about money seriously before answering it.',
    });
    page?.region('offer', {
      by: 'mentor',
      minutesAgo: 39,
      finding: 'strength',
      comment: 'An offer instead of a complaint. This is the sentence to read out to the class.',
    });
    page?.underline('most', {
      by: 'ect',
      minutesAgo: 37,
      finding: 'opportunity',
      comment: 'Next step: how sure are we? “Most” would need the ones who learnt elsewhere.',
    });
    page?.tick('check', {
      by: 'mentor',
      minutesAgo: 36,
      comment: 'Checked against the two questions without being asked.',
    });
  },
};
