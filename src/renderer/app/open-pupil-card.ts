import { showFailure } from '../ui/notices.tsx';
import { hashOf } from './place.ts';

/** The window of whoever plays the pupil, by the name the browser knows it by. */
const PUPIL_CARD = 'marginalia-pupil-card';

/** Opens the pupil's card of a piece of work in its own window, or brings the one that is open to the front. */
export function openPupilCard(artefactId: string): void {
  const hash = hashOf({ screen: 'pupil-card', artefactId });
  const card = window.open(hash, PUPIL_CARD, 'popup,width=560,height=720');
  if (card) card.focus();
  else showFailure('The browser kept the pupil’s card from opening. Let this page open windows, then try again.');
}
