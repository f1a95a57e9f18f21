import { useEffect, useState } from 'react';

/**
 * A text field that hands over every key, and shows what was typed until the outside says the same. What was refused
 * stays in the field.
 */
export function useLiveText(
  outside: string,
  say: (value: string) => void,
): { value: string; onChange: (event: { currentTarget: { value: string } }) => void } {
  const [draft, setDraft] = useState<string | null>(null);
  useEffect(() => setDraft((current) => (current === outside ? null : current)), [outside]);
  return {
    value: draft ?? outside,
    onChange: ({ currentTarget: { value } }) => {
      setDraft(value);
      say(value);
    },
  };
}
