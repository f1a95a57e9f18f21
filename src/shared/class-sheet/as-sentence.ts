/** Words with a stop at the end, unless they bring their own. */
export function asSentence(words: string): string {
  return /[.!?…]["”’)]?$/.test(words) ? words : `${words}.`;
}
