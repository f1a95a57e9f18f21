import { useId, useState, type KeyboardEvent } from 'react';
import type { BankComment } from '../../../shared/marking/bank-comment.ts';
import { searchBank } from '../../../shared/marking/bank-search.ts';
import { useBankHere, type AboutMark } from './bank-context.ts';

const MOST = 5;
/** Letters from which on comments are offered by themselves; before, an arrow down asks for them. */
const FROM_LETTERS = 2;

/** What a box of words needs to offer comments from the bank. */
export interface Suggestions {
  listId: string;
  shown: readonly BankComment[];
  /** Place in `shown` of the one the keyboard is on, or -1. */
  active: number;
  /** Ties the box to the list, for those who hear it. */
  boxProps: {
    'aria-autocomplete': 'list';
    'aria-controls': string | undefined;
    'aria-activedescendant': string | undefined;
  };
  optionId: (index: number) => string;
  choose: (comment: BankComment) => void;
  /** Words were typed: the list is of use again. */
  onTyped: () => void;
  /** The box was left. */
  onLeft: () => void;
  /** Arrows and Enter, while there is a list. Answers whether the key was used. */
  onKey: (event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>) => boolean;
}

/** Comments of the bank that fit what is typed and what the mark shows; `onChoose` takes their words over. */
export function useSuggestions(words: string, about: AboutMark, onChoose: (words: string) => void): Suggestions {
  const { comments, yearGroup } = useBankHere();
  const listId = useId();
  const [active, setActive] = useState(-1);
  const [mode, setMode] = useState<'quiet' | 'typing' | 'asked'>('quiet');
  const query = words.trim();
  const wanted = mode === 'asked' || (mode === 'typing' && query.length >= FROM_LETTERS);
  const shown = wanted
    ? searchBank(comments, { query, finding: about.finding, yearGroup })
        .filter((comment) => comment.words !== query)
        .slice(0, MOST)
    : [];
  const optionId = (index: number) => `${listId}-${index}`;
  const chosen = shown[active];

  const choose = (comment: BankComment) => {
    setMode('quiet');
    setActive(-1);
    onChoose(comment.words);
  };
  return {
    listId,
    shown,
    active,
    optionId,
    choose,
    boxProps: {
      'aria-autocomplete': 'list',
      'aria-controls': shown.length > 0 ? listId : undefined,
      'aria-activedescendant': chosen ? optionId(active) : undefined,
    },
    onTyped: () => {
      setMode('typing');
      setActive(-1);
    },
    onLeft: () => setMode('quiet'),
    onKey: ({ key, ctrlKey, metaKey, shiftKey }) => {
      if (ctrlKey || metaKey || shiftKey) return false;
      if (key === 'ArrowDown' && shown.length === 0 && query === '') {
        setMode('asked');
        setActive(0);
        return true;
      }
      if (shown.length === 0) return false;
      if (key === 'ArrowDown') setActive((active + 1) % shown.length);
      else if (key === 'ArrowUp') setActive((active <= 0 ? shown.length : active) - 1);
      else if (key === 'Enter' && chosen) choose(chosen);
      else return false;
      return true;
    },
  };
}
