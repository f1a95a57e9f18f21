import type { CommentPlaces } from '../../../shared/marking/bank-comment.ts';

/** What is said after a comment was changed everywhere. */
export function changedIn(places: CommentPlaces): string {
  if (places.places === 0) return 'Saved in the bank. No mark had other words.';
  return `Changed in the bank and in ${inWords(places)}.`;
}

/** What is said before, so that people know how far a change will reach. */
export function standsIn(places: CommentPlaces): string {
  if (places.places === 0) return 'No mark has these words any more.';
  return `It stands in ${inWords(places)}.`;
}

function inWords({ places, pieces }: CommentPlaces): string {
  return `${places} ${places === 1 ? 'place' : 'places'} in ${pieces} ${pieces === 1 ? 'piece' : 'pieces'} of work`;
}
