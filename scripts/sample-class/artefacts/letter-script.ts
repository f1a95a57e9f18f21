import type { SampleScript } from '../../../src/main/sample/sample-class-record.ts';

/** What Sam would say about the draft, and how the same expectation is said to three different pupils. */
export const letterScript: SampleScript = {
  title: 'A reason the council can count',
  mode: 'spoken',
  by: 'ect',
  minutesAgo: 48,
  expectation:
    'Every redraft gives its reader one reason that can be counted or checked, and answers the worry about money.',
  beats: {
    notice:
      'I have read your letter as if I were the councillor. You wrote to one real person, and Firstly and Secondly told me when a new reason was coming.',
    strength:
      'The line that stopped me was your question: how would you feel if somebody took away the thing you most like? It made me picture it.',
    gap: 'Look at “Everyone loves the pool”. The councillor could answer, “No, they don’t”, because there is nothing there to count. And you name the worry about money, but the letter does not answer it yet.',
    action:
      'Choose your strongest reason and give the reader something they can count or check. Then answer the worry about money in one or two sentences.',
    check: 'Tell me in your own words what you will change first. Which reason are you going to choose?',
    'time-to-act':
      'You have fifteen minutes from now. Redraft the two middle paragraphs only. I will come back to hear the first one.',
  },
  anchors: {
    notice: ['dear', 'firstly'],
    strength: ['question'],
    gap: ['everyone', 'worry'],
    action: ['everyone'],
  },
  variants: [
    {
      name: 'Someone unsure',
      profile: { confidence: 'low', motivation: 'middle', age: 'Year 6', priorAttainment: 'middle' },
      words: {
        strength: {
          text: 'Put your finger on this question: how would you feel if somebody took away the thing you most like? That is a choice a writer makes. It works because the reader has to answer it.',
          why: 'Needs to hear first what already works',
        },
        gap: {
          text: 'There is one place where a reader could argue back, and you can fix it. “Everyone loves the pool.” What could we ask our class, so that we would know how many? The money sentence needs an answer too; we can start it together.',
          why: 'Both places, one at a time, with a way into each',
        },
        check: {
          text: 'Say your strongest reason to me out loud first. Good writers often do. Now, what will you write first?',
          why: 'Saying it aloud first makes it safe to write',
        },
      },
    },
    {
      name: 'Someone who feels done',
      profile: { confidence: 'high', motivation: 'low', age: 'Year 6', priorAttainment: 'high' },
      words: {
        notice: {
          text: 'Let us swap places. I wrote this letter, and you are the councillor who has to find the money.',
          why: 'A change of seat is a reason to read it again',
        },
        gap: {
          text: 'I tell you that everyone loves the pool. What do you write back to me? And I say the cost is not fair. Are you convinced? Those are the two places where this letter can still be beaten.',
          why: 'Can be asked to find the gap alone',
        },
        check: {
          text: 'You are the councillor. Which of my reasons worries you most, and what number would make it worse for you?',
          why: 'Has to argue for the choice, not only make it',
        },
      },
    },
    {
      name: 'Someone in Year 4',
      profile: { confidence: 'middle', motivation: 'high', age: 'Year 4', priorAttainment: 'low' },
      words: {
        notice: {
          text: 'I read your letter. I could tell it was for the councillor, and I could find your two reasons.',
          why: 'Younger: shorter sentences and everyday words',
        },
        strength: {
          text: 'This question made me stop and think. You asked the reader how they would feel.',
          why: 'Younger: one thing to hold in mind at a time',
        },
        gap: {
          text: 'Here it says everyone loves the pool. How do we know? We could count. And here it says the pool costs a lot. Your letter needs to say something back.',
          why: 'Younger: each place in a sentence or two',
        },
        check: {
          text: 'Show me with your finger which part you will change first. What are you going to find out?',
          why: 'Can point before the words are found',
        },
      },
    },
  ],
  takes: [
    {
      variant: 'Someone who feels done',
      minutesAgo: 22,
      spent: { notice: 11, strength: 14, gap: 27, action: 24, check: 19, 'time-to-act': 12 },
      pausedSeconds: 21,
      worked: 'You asked “what do you write back to me?” and then waited. I had to think as the councillor.',
      toTry: 'Say the action once and stop. The second time round it turned into three tasks.',
      nextAim: 'One action, said once.',
      reviewInDays: 90,
    },
  ],
};
