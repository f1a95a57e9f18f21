import type { AnnotateState } from './annotate-state.ts';

const KEY = 'marginalia.annotate';
const FLAGS = ['linked', 'bothLayers', 'stripOpen'] as const;

type Remembered = Pick<AnnotateState, 'layout' | (typeof FLAGS)[number]>;

/** How this machine's people last arranged the workspace; whatever cannot be read is left to the defaults. */
export function recallChoices(storage: Pick<Storage, 'getItem'>): Partial<Remembered> {
  let stored: unknown;
  try {
    stored = JSON.parse(storage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
  if (typeof stored !== 'object' || stored === null) return {};
  const record = stored as Record<string, unknown>;
  const recalled: Partial<Remembered> = {};
  if (record.layout === 'side-by-side' || record.layout === 'one-page') recalled.layout = record.layout;
  for (const flag of FLAGS) if (typeof record[flag] === 'boolean') recalled[flag] = record[flag];
  return recalled;
}

export function rememberChoices(storage: Pick<Storage, 'setItem'>, state: Remembered): void {
  const { layout, linked, bothLayers, stripOpen } = state;
  storage.setItem(KEY, JSON.stringify({ layout, linked, bothLayers, stripOpen }));
}
