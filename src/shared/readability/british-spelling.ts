/** Regular differences, British first. A form that is no word does no harm: it is in no list. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/our(?=$|s$|ed$|ing$|ful|less|ite|able|hood|er)/, 'or'],
  [/is(?=e$|es$|ed$|ing$|er$|ers$|ation)/, 'iz'],
  [/ys(?=e$|es$|ed$|ing$)/, 'yz'],
  [/ll(?=ed$|ing$|er$|ers$)/, 'l'],
  [/([^aeiou])re(?=$|s$|d$)/, '$1er'],
  [/ogue(?=$|s$)/, 'og'],
  [/ence(?=$|s$)/, 'ense'],
  [/ise(?=$|s$|d$)/, 'ice'],
  [/ae/, 'e'],
  [/oe/, 'e'],
  [/^grey/, 'gray'],
  [/mould/, 'mold'],
  [/plough/, 'plow'],
  [/yre(?=$|s$)/, 'ire'],
  [/ilful/, 'illful'],
  [/ulfil(?=$|s$|ment)/, 'ulfill'],
];

/**
 * The ways an American word list may spell a British word: the word itself first, then what the regular differences
 * (-our, -ise, -yse, -lled, -re, -ogue, -ence, ae, oe and a few more) make of it. Irregular pairs are not known.
 */
export function spellingsToTry(word: string): string[] {
  const lower = word.toLowerCase();
  return [lower, ...endings.map(([british, american]) => lower.replace(british, american))].filter(
    (spelling, index, all) => all.indexOf(spelling) === index,
  );
}
