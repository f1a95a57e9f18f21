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

/** Differences that follow no rule, as the words begin, British first. */
const beginnings: readonly (readonly [string, string])[] = [
  ['aeroplane', 'airplane'],
  ['aluminium', 'aluminum'],
  ['amongst', 'among'],
  ['burnt', 'burned'],
  ['cheque', 'check'],
  ['cosy', 'cozy'],
  ['cosi', 'cozi'],
  ['draught', 'draft'],
  ['dreamt', 'dreamed'],
  ['enrol', 'enroll'],
  ['gaol', 'jail'],
  ['jewellery', 'jewelry'],
  ['kerb', 'curb'],
  ['leant', 'leaned'],
  ['leapt', 'leaped'],
  ['learnt', 'learned'],
  ['manoeuvre', 'maneuver'],
  ['moustache', 'mustache'],
  ['programme', 'program'],
  ['pyjama', 'pajama'],
  ['sceptic', 'skeptic'],
  ['smelt', 'smelled'],
  ['spelt', 'spelled'],
  ['spilt', 'spilled'],
  ['spoilt', 'spoiled'],
  ['storey', 'story'],
  ['sulph', 'sulf'],
  ['whilst', 'while'],
  ['woollen', 'woolen'],
  ['yoghurt', 'yogurt'],
];

/**
 * The ways an American word list may spell a British word: the word itself first, then what the regular differences
 * (-our, -ise, -yse, -lled, -re, -ogue, -ence, ae, oe and a few more) make of it, and what stands for it in a list of
 * pairs that follow no rule. Pairs that are other words, such as "lorry" and "truck", are not among them.
 */
export function spellingsToTry(word: string): string[] {
  const lower = word.toLowerCase();
  const irregular = beginnings.filter(([british]) => lower.startsWith(british));
  const spellings = [
    lower,
    ...irregular.map(([british, american]) => american + lower.slice(british.length)),
    ...endings.map(([british, american]) => lower.replace(british, american)),
  ];
  return [...new Set(spellings)];
}
