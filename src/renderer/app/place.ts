import { idSchema } from '../../shared/ids.ts';

/** The parts of the work on one artefact, in the order of a meeting. */
export const artefactTabs = ['annotate', 'script', 'rehearse', 'take-away'] as const;
export type ArtefactTab = (typeof artefactTabs)[number];

/** Where in the app somebody is. Mirrored in the URL's hash, so back, forward and reload work as on any page. */
export type Place =
  { screen: 'library' } | { screen: 'trash' } | { screen: 'artefact'; artefactId: string; tab: ArtefactTab };

export const LIBRARY: Place = { screen: 'library' };

/** The hash that stands for a place, with its `#`. */
export function hashOf(place: Place): string {
  switch (place.screen) {
    case 'library':
      return '#/';
    case 'trash':
      return '#/trash';
    case 'artefact':
      return `#/work/${place.artefactId}/${place.tab}`;
  }
}

/** The place a hash stands for. Anything we do not know leads to the library. */
export function placeOf(hash: string): Place {
  const [screen, artefactId, tab] = hash.replace(/^#\/?/, '').split('/');
  if (screen === 'trash') return { screen: 'trash' };
  if (screen === 'work' && idSchema.safeParse(artefactId).success) {
    return {
      screen: 'artefact',
      artefactId: artefactId!,
      tab: artefactTabs.find((known) => known === tab) ?? 'annotate',
    };
  }
  return LIBRARY;
}
