import { useEffect, useState } from 'react';
import type { Go } from '../../../shared/rehearsals/go.ts';
import { cameToBeatAt, spokenBetween } from '../../../shared/rehearsals/go-log.ts';
import type { ClockReading } from '../../../shared/rehearsals/rehearsal-clock.ts';
import { countWords } from '../../../shared/scripts/speaking-time.ts';
import type { GoDesk } from '../go-desk.ts';
import { changeSpeed, ROLL_SPEEDS, rollAt, rolledWords, rollIn } from '../rolling.ts';

export interface Rolling {
  wordsPerMinute: number;
  /** How much of the current part has rolled by, 0 to 1. */
  rolled: number;
  faster: () => void;
  slower: () => void;
}

/**
 * Rolls the words of a go that was set out so, by its own clock: they wait in a pause. At the end of a part the next one
 * follows. Null where the words stand still.
 */
export function useRoll({ plan, settings, log }: Go, clock: ClockReading, desk: GoDesk): Rolling | null {
  const { teleprompterWpm, support } = settings;
  const rolls = teleprompterWpm !== null && support === 'full';
  const { beat } = clock;
  // Read from the log, and not from what this window saw: after a reload the part rolls on from where it was.
  const cameAtMs = cameToBeatAt(log);
  const spokenMs = spokenBetween(log, cameAtMs, clock.goMs);
  const [rolling, setRoll] = useState(() => rollAt(teleprompterWpm ?? 0, cameAtMs));
  const roll = rollIn(rolling, cameAtMs);
  if (roll !== rolling) setRoll(roll);
  const words = Math.max(1, countWords(plan.beats[beat]?.text ?? ''));
  const rolled = Math.min(1, rolledWords(roll, spokenMs) / words);
  const isOver = rolls && clock.phase === 'speaking' && rolled === 1 && beat < plan.beats.length - 1;

  useEffect(() => {
    // Where to is said, and not how far: a second window that rolls the same words turns no part twice.
    if (isOver) void desk.act({ type: 'go-to-beat', beat: beat + 1 });
  }, [isOver, beat, desk]);

  if (!rolls) return null;
  const change = (by: number) => setRoll(changeSpeed(roll, by, spokenMs));
  return {
    wordsPerMinute: roll.wordsPerMinute,
    rolled,
    faster: () => change(ROLL_SPEEDS.step),
    slower: () => change(-ROLL_SPEEDS.step),
  };
}
