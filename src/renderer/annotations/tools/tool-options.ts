/** How the tools behave, as this machine's people like it; remembered between meetings. */
export interface ToolOptions {
  /** The eraser takes whole marks, or only what it touches of a line. */
  readonly eraser: 'whole' | 'partial';
  /** After one use the eraser gives way to the pen. */
  readonly eraserHandsBack: boolean;
  /** What the region tool draws; Alt draws the other. */
  readonly region: 'box' | 'free';
  /** The pen's line follows the pressure or the speed of the hand, or is even. */
  readonly pressure: 'felt' | 'even';
  /** What one finger does; it begins to move the page when a pen is first seen. */
  readonly finger: 'draws' | 'pans';
  /** Whether a pen was ever seen here. */
  readonly penSeen: boolean;
  /** What gestures may not do just now. */
  readonly zoomLocked: boolean;
  readonly scrollLocked: boolean;
  /** The toolbar lies on the side of whoever has the pen, under their hand. */
  readonly toolsFollowPen: boolean;
}

export const START_OPTIONS: ToolOptions = {
  eraser: 'whole',
  eraserHandsBack: false,
  region: 'box',
  pressure: 'felt',
  finger: 'draws',
  penSeen: false,
  zoomLocked: false,
  scrollLocked: false,
  toolsFollowPen: false,
};

/** Options as they were stored; whatever is missing or cannot be read is as at the start. */
export function recallOptions(stored: unknown): ToolOptions {
  const record: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const one = <T extends string>(value: unknown, choices: readonly T[]): T =>
    choices.find((choice) => choice === value) ?? choices[0]!;
  const flag = (value: unknown) => value === true;
  return {
    eraser: one(record.eraser, ['whole', 'partial']),
    eraserHandsBack: flag(record.eraserHandsBack),
    region: one(record.region, ['box', 'free']),
    pressure: one(record.pressure, ['felt', 'even']),
    finger: one(record.finger, ['draws', 'pans']),
    penSeen: flag(record.penSeen),
    zoomLocked: flag(record.zoomLocked),
    scrollLocked: flag(record.scrollLocked),
    toolsFollowPen: flag(record.toolsFollowPen),
  };
}
