/** A key worth knowing, as the help shows it. */
export interface Shortcut {
  /** Keys pressed together, in order of mention. */
  keys: readonly string[];
  does: string;
}
