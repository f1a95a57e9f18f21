const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/['’]s?$/, ['']],
  [/ies$/, ['y', 'ie']],
  [/es$/, ['', 'e']],
  [/s$/, ['']],
  [/ied$/, ['y', 'ie']],
  [/ed$/, ['', 'e']],
  [/ing$/, ['', 'e']],
  [/ier$/, ['y']],
  [/er$/, ['', 'e']],
  [/iest$/, ['y']],
  [/est$/, ['', 'e']],
  [/ily$/, ['y']],
  [/ly$/, ['', 'le']],
];
const DOUBLED = /([bdfgklmnprst])\1$/;

/**
 * A word and what it may be a form of: "carried" of "carry", "running" of "run". Whoever knows the one is taken to know
 * the other, as Chall and Dale (1995) do with regular endings. Some of the forms are no words, which does no harm.
 */
export function baseForms(word: string): string[] {
  const bare = endings.flatMap(([ending, replacements]) =>
    ending.test(word) ? replacements.map((replacement) => word.replace(ending, replacement)) : [],
  );
  const single = bare.filter((form) => DOUBLED.test(form)).map((form) => form.slice(0, -1));
  return [...new Set([word, ...bare, ...single])].filter((form) => form.length > 1 || form === word);
}
