import type { ArtefactPlace } from './place.ts';

// Each part is loaded when it is first opened, so that the library is there at once.
export const loadAnnotate = () => import('../annotations/AnnotateView.tsx');
export const loadCompare = () => import('../annotations/compare/CompareView.tsx');
export const loadScript = () => import('../scripts/ScriptView.tsx');
export const loadLanding = () => import('../scripts/landing/LandingView.tsx');
export const loadRehearse = () => import('../rehearsals/RehearseView.tsx');
export const loadTakeAway = () => import('../take-away/TakeAwayView.tsx');
export const loadScriptOut = () => import('../script-out/ScriptOutView.tsx');
export const loadChoosePiece = () => import('../pages/ChoosePieceDialog.tsx');
export const loadPackIntake = () => import('../script-out/packs/PackIntake.tsx');

/** Begins to load the part of a piece of work that will be shown, before what it shows is there. */
export function loadPart(place: ArtefactPlace): void {
  partOf(place)().catch(() => undefined);
}

function partOf(place: ArtefactPlace): () => Promise<unknown> {
  switch (place.tab) {
    case 'annotate':
      return place.besideId === null ? loadAnnotate : loadCompare;
    case 'script':
      return place.landing ? loadLanding : () => Promise.all([loadScript(), loadPackIntake()]);
    case 'rehearse':
      return loadRehearse;
    case 'take-away':
      return place.part === 'work' ? loadTakeAway : () => Promise.all([loadScriptOut(), loadPackIntake()]);
  }
}
