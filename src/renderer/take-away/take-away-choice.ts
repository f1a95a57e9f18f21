/** What goes into the take-away. Scripts are listed by what is left out, so that a new one is in at once. */
export interface TakeAwayChoice {
  pages: boolean;
  findings: boolean;
  scriptsLeftOut: readonly string[];
  takes: boolean;
}

/** Everything about the pupil's work, and nothing about how somebody's rehearsing went. */
export const startingChoice: TakeAwayChoice = { pages: true, findings: true, scriptsLeftOut: [], takes: false };
