import { useEffect, useState } from 'react';
import type { YearGroup } from '../../../shared/library/artefact.ts';
import type { ScriptAsSaid } from '../../../shared/linting/lint-finding.ts';
import { loadWordLists } from '../../../shared/readability/load-word-lists.ts';
import { bandOf } from '../../../shared/readability/reading-bands.ts';
import { readingOf, WORDS_FOR_A_FORMULA, type Reading } from '../../../shared/readability/reading.ts';
import type { WordLists } from '../../../shared/readability/word-lists.ts';
import styles from './Advice.module.css';

interface Props {
  said: ScriptAsSaid;
  yearGroup: YearGroup;
}

/** Hard words, long sentences and a band; a formula's number only where there is enough text for one. */
export function ReadingOfWords({ said, yearGroup }: Props) {
  const lists = useWordLists();
  const text = said.beats.map((beat) => beat.text).join('\n');
  if (!lists) return <p className={styles.soft}>Reading the word lists…</p>;
  if (text.trim() === '') return <p className={styles.soft}>There are no words to look at yet.</p>;
  const reading = readingOf(text, yearGroup, lists);
  return (
    <>
      <p>
        <strong>Words that may be hard:</strong> {reading.hardWords.join(', ') || 'none found'}.{' '}
        <span className={styles.soft}>
          They are on no list of familiar words, and seldom said. Say them, show them or swap them, unless they are just
          what is being taught. The lists are American; British spelling is allowed for.
        </span>
      </p>
      {reading.longSentences.length > 0 && (
        <>
          <p>
            <strong>Sentences of more than {bandOf(yearGroup).sentenceWords} words:</strong>
          </p>
          <ul>
            {reading.longSentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <strong>{bandInWords(reading)}</strong>{' '}
        <span className={styles.soft}>
          The youngest span of years with hardly a hard word and no long sentence. Where the spans begin is our own
          judgement; take it as a hint.
        </span>
      </p>
      <p className={styles.soft}>{formulaInWords(reading)}</p>
    </>
  );
}

function useWordLists(): WordLists | null {
  const [lists, setLists] = useState<WordLists | null>(null);
  useEffect(() => {
    let gone = false;
    const load = async () => {
      const loaded = await loadWordLists();
      if (!gone) setLists(loaded);
    };
    void load();
    return () => {
      gone = true;
    };
  }, []);
  return lists;
}

function bandInWords({ suits }: Reading): string {
  if (!suits) return 'Harder than the oldest span of years we know.';
  return `Suits ${suits.first} to ${suits.last}, or older.`;
}

function formulaInWords({ formula, words }: Reading): string {
  if (!formula) {
    return `A formula’s number is not given: it takes ${WORDS_FOR_A_FORMULA} words, and there are ${words}. In fewer, two words can move it by two years.`;
  }
  const { grade, yearGroup } = formula;
  return `The Flesch–Kincaid formula gives American grade ${grade.toFixed(1)}, the age of ${yearGroup}. It counts syllables and sentences, and knows nothing of meaning.`;
}
