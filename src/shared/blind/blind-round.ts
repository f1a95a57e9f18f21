import { AppError } from '../app-error.ts';
import type { DocumentRef } from '../documents/document-ref.ts';
import type { Id } from '../ids.ts';
import type { BlindRecord, BlindRound, BlindStep } from './blind-record.ts';

/**
 * The record after a step at `now` (milliseconds since 1970). A step that was taken already changes nothing. Throws
 * `not-allowed`, with the sentence for the screen, when it is not its turn.
 */
export function stepBlind(record: BlindRecord, step: BlindStep, now: number): BlindRecord {
  switch (step.type) {
    case 'start': {
      if (record.state === 'blind') return record;
      const [one, other] = step.people;
      if (one === other) throw new AppError('bad-input', 'Marking alone first takes two people.');
      return {
        version: 1,
        state: 'blind',
        earlier: earlierRounds(record),
        people: [one, other],
        startedAt: now,
        atWork: null,
        done: [],
      };
    }
    case 'take': {
      const round = ongoing(record);
      mustTakePart(round, step.personId);
      if (round.atWork === step.personId) return round;
      if (round.atWork !== null) throw notYet('Somebody else is marking just now. Wait until they pass the laptop on.');
      return { ...round, atWork: step.personId, done: round.done.filter((id) => id !== step.personId) };
    }
    case 'pause':
      return { ...ongoing(record), atWork: null };
    case 'finish': {
      const round = ongoing(record);
      mustTakePart(round, step.personId);
      if (round.done.includes(step.personId)) return round;
      if (round.atWork !== step.personId) throw notYet('Only whoever is marking can say that they are done.');
      return { ...round, atWork: null, done: [...round.done, step.personId] };
    }
    case 'reveal': {
      if (record.state === 'revealed') return record;
      const { earlier, people, startedAt } = bothDone(ongoing(record));
      return { version: 1, state: 'revealed', earlier, people, startedAt, revealedAt: now, settled: {} };
    }
    case 'give-up': {
      const round = ongoing(record);
      if (!round.people.every((id) => step.agreedBy.includes(id))) {
        throw notYet('Both of you have to agree before each other’s marks are shown early. Nothing was changed.');
      }
      return { version: 1, state: 'open', earlier: round.earlier };
    }
    case 'settle': {
      if (record.state !== 'revealed') throw notYet('There is nothing to settle before both have been revealed.');
      const { [step.findingId]: _before, ...others } = record.settled;
      return { ...record, settled: step.settled ? { ...others, [step.findingId]: step.settled } : others };
    }
  }
}

/** Whose turn it is next: whoever has not finished, the first named first; null when both have. */
export function nextToMark({ people, done }: Pick<BlindRound, 'people' | 'done'>): Id | null {
  return people.find((id) => !done.includes(id)) ?? null;
}

/**
 * Whether `as` may read or change a document now. While people mark alone a layer of that piece of work is open to its
 * owner during their own turn, and to nobody else; everything else stays as it is.
 */
export function mayUseLayer(record: BlindRecord, ref: DocumentRef, as: Id | undefined): boolean {
  if (record.state !== 'blind' || ref.kind !== 'layer') return true;
  return as === ref.personId && record.atWork === ref.personId;
}

function earlierRounds(record: BlindRecord): BlindRecord['earlier'] {
  if (record.state !== 'revealed') return record.earlier;
  const { people, startedAt, revealedAt, settled } = record;
  return [...record.earlier, { people, startedAt, revealedAt, settled }];
}

function ongoing(record: BlindRecord): BlindRound {
  if (record.state === 'blind') return record;
  throw notYet('Nobody is marking this piece of work alone just now.');
}

function bothDone(round: BlindRound): BlindRound {
  if (nextToMark(round) === null) return round;
  throw notYet('Both of you mark first; then you look at it together.');
}

function mustTakePart({ people }: BlindRound, personId: Id): void {
  if (!people.includes(personId)) throw notYet('This person does not take part in marking alone here.');
}

function notYet(sentence: string): AppError {
  return new AppError('not-allowed', sentence);
}
