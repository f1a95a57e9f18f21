import { idSchema } from '../../shared/ids.ts';
import type { ScriptChoice } from '../../shared/scripts/script.ts';

/** The parts of the work on one artefact, in the order of a meeting. */
export const artefactTabs = ['annotate', 'script', 'rehearse', 'take-away'] as const;
export type ArtefactTab = (typeof artefactTabs)[number];

export type ArtefactPlace =
  /** `besideId` is another piece that lies beside this one; `markId` is the mark somebody was sent to. */
  | { screen: 'artefact'; artefactId: string; tab: 'annotate'; besideId: string | null; markId: string | null }
  /** `scriptId` is the script somebody was sent to; null leaves the choice to the desk. `landing` asks what became of it. */
  | { screen: 'artefact'; artefactId: string; tab: 'script'; scriptId: string | null; landing: boolean }
  | { screen: 'artefact'; artefactId: string; tab: 'take-away'; part: 'work' }
  /** `choice` is the words somebody asked to print or share; null lets them choose there. */
  | { screen: 'artefact'; artefactId: string; tab: 'take-away'; part: 'script'; choice: ScriptChoice | null }
  /**
   * `choice` is the script somebody asked to rehearse; null lets them choose there. `takeId` is the kept take they look
   * back at, or null.
   */
  | { screen: 'artefact'; artefactId: string; tab: 'rehearse'; choice: ScriptChoice | null; takeId: string | null };

/** Where in the app somebody is. Mirrored in the URL's hash, so back, forward and reload work as on any page. */
export type Place =
  | { screen: 'library' }
  | { screen: 'trash' }
  /** Every whole-class sheet. */
  | { screen: 'sheets' }
  | { screen: 'sheet'; sheetId: string }
  /** A sheet as the room may see it. */
  | { screen: 'room'; sheetId: string }
  /** What the feedback rules look for, and why. */
  | { screen: 'rules' }
  | ArtefactPlace
  /** A second window for a projector; `personId` is whose marks it shows, null for both people's. */
  | { screen: 'wall'; artefactId: string; personId: string | null }
  /** A window of its own for whoever plays the pupil of a rehearsal. */
  | { screen: 'pupil-card'; artefactId: string };

/** Ends the address of a script that somebody looks back at. */
const LANDING = 'landing';
/** Before the mark somebody is sent to; too short to be an id. */
const MARK = 'mark';
/** Before the kept take somebody looks back at, likewise. */
const TAKE = 'take';

/** Stands before the script that is taken away by itself. */
const SCRIPT_ALONE = 'script';

export const LIBRARY: Place = { screen: 'library' };

/** A part of one artefact's work. */
export function artefactPlace(artefactId: string, tab: ArtefactTab = 'annotate'): ArtefactPlace {
  switch (tab) {
    case 'annotate':
      return { screen: 'artefact', artefactId, tab, besideId: null, markId: null };
    case 'script':
      return { screen: 'artefact', artefactId, tab, scriptId: null, landing: false };
    case 'rehearse':
      return rehearsePlace(artefactId, null);
    case 'take-away':
      return { screen: 'artefact', artefactId, tab, part: 'work' };
  }
}

/** One script of an artefact. */
export function scriptPlace(artefactId: string, scriptId: string): ArtefactPlace {
  return { screen: 'artefact', artefactId, tab: 'script', scriptId, landing: false };
}

/** Where a script is printed or shared. */
export function takeAwayScriptPlace(artefactId: string, choice: ScriptChoice | null): ArtefactPlace {
  return { screen: 'artefact', artefactId, tab: 'take-away', part: 'script', choice };
}

/** Where a script is rehearsed. */
export function rehearsePlace(artefactId: string, choice: ScriptChoice | null): ArtefactPlace {
  return { screen: 'artefact', artefactId, tab: 'rehearse', choice, takeId: null };
}

/** One kept take. */
export function takePlace(artefactId: string, takeId: string): ArtefactPlace {
  return { screen: 'artefact', artefactId, tab: 'rehearse', choice: null, takeId };
}

/** What became of one script, beside the redraft. */
export function landingPlace(artefactId: string, scriptId: string): ArtefactPlace {
  return { screen: 'artefact', artefactId, tab: 'script', scriptId, landing: true };
}

/** One piece of work with another beside it. */
export function besidePlace(artefactId: string, besideId: string): ArtefactPlace {
  return { screen: 'artefact', artefactId, tab: 'annotate', besideId, markId: null };
}

/** Where a mark was made. */
export function markedPlace(artefactId: string, markId: string): ArtefactPlace {
  return { screen: 'artefact', artefactId, tab: 'annotate', besideId: null, markId };
}

/** The hash that stands for a place, with its `#`. */
export function hashOf(place: Place): string {
  switch (place.screen) {
    case 'library':
      return '#/';
    case 'trash':
      return '#/trash';
    case 'sheets':
      return '#/sheets';
    case 'sheet':
      return `#/sheets/${place.sheetId}`;
    case 'room':
      return `#/sheets/${place.sheetId}/room`;
    case 'rules':
      return '#/rules';
    case 'wall':
      return ['#/wall', place.artefactId, ...(place.personId === null ? [] : [place.personId])].join('/');
    case 'pupil-card':
      return `#/pupil-card/${place.artefactId}`;
    case 'artefact': {
      return ['#/work', place.artefactId, place.tab, ...detailsOf(place)].join('/');
    }
  }
}

/** What comes after the part of the work in an address. */
function detailsOf(place: ArtefactPlace): string[] {
  if (place.tab === 'annotate') return beside(place.besideId, place.markId);
  if (place.tab === 'script')
    return place.scriptId === null ? [] : [place.scriptId, ...(place.landing ? [LANDING] : [])];
  if (place.tab === 'rehearse') return place.takeId === null ? idsOf(place.choice) : [TAKE, place.takeId];
  return place.part === 'script' ? [SCRIPT_ALONE, ...idsOf(place.choice)] : [];
}

function idsOf(choice: ScriptChoice | null): string[] {
  return choice ? [choice.scriptId, choice.variantId].filter((id) => id !== null) : [];
}

function choiceOf(scriptId: string | undefined, variantId: string | undefined): ScriptChoice | null {
  return isId(scriptId) ? { scriptId, variantId: isId(variantId) ? variantId : null } : null;
}

function beside(besideId: string | null, markId: string | null): string[] {
  if (besideId !== null) return [besideId];
  return markId === null ? [] : [MARK, markId];
}

/** The place a hash stands for. Anything we do not know leads to the library. */
export function placeOf(hash: string): Place {
  const [screen, artefactId, tab, detailId, further, last] = hash.replace(/^#\/?/, '').split('/');
  if (screen === 'trash' || screen === 'rules') return { screen };
  if (screen === 'sheets') {
    if (!isId(artefactId)) return { screen: 'sheets' };
    return { screen: tab === 'room' ? 'room' : 'sheet', sheetId: artefactId };
  }
  if (screen === 'wall' && isId(artefactId)) return { screen, artefactId, personId: isId(tab) ? tab : null };
  if (screen === 'pupil-card' && isId(artefactId)) return { screen, artefactId };
  if (screen !== 'work' || !isId(artefactId)) return LIBRARY;
  const place = artefactPlace(
    artefactId,
    artefactTabs.find((known) => known === tab),
  );
  if (place.tab === 'annotate' && detailId === MARK && isId(further)) return { ...place, markId: further };
  if (place.tab === 'take-away' && detailId === SCRIPT_ALONE) {
    return takeAwayScriptPlace(artefactId, choiceOf(further, last));
  }
  if (place.tab === 'rehearse' && detailId === TAKE && isId(further)) return { ...place, takeId: further };
  if (place.tab === 'rehearse') return { ...place, choice: choiceOf(detailId, further) };
  if (!isId(detailId)) return place;
  if (place.tab === 'annotate' && detailId !== artefactId) return { ...place, besideId: detailId };
  if (place.tab === 'script') return { ...place, scriptId: detailId, landing: further === LANDING };
  return place;
}

function isId(text: string | undefined): text is string {
  return idSchema.safeParse(text).success;
}
