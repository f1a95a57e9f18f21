import { z } from 'zod';
import { inkColourSchema } from '../../shared/annotations/annotation.ts';
import { MORE_TOOLS, startStyles, type AnnotateState } from './annotate-state.ts';
import { recallOptions } from './tools/tool-options.ts';

const KEY = 'marginalia.annotate';
const FLAGS = ['linked', 'bothLayers', 'stripOpen'] as const;

type Remembered = Pick<AnnotateState, 'layout' | 'options' | 'lastMore' | 'styles' | (typeof FLAGS)[number]>;

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
  if (record.options) recalled.options = recallOptions(record.options);
  if (record.styles) recalled.styles = recallStyles(record.styles);
  const lastMore = MORE_TOOLS.find((tool) => tool === record.lastMore);
  if (lastMore) recalled.lastMore = lastMore;
  if (record.layout === 'side-by-side' || record.layout === 'one-page') recalled.layout = record.layout;
  for (const flag of FLAGS) if (typeof record[flag] === 'boolean') recalled[flag] = record[flag];
  return recalled;
}

export function rememberChoices(storage: Pick<Storage, 'setItem'>, state: Remembered): void {
  const { layout, linked, bothLayers, stripOpen, options, lastMore, styles } = state;
  storage.setItem(KEY, JSON.stringify({ layout, linked, bothLayers, stripOpen, options, lastMore, styles }));
}

const styleSchema = z.object({ colour: inkColourSchema, width: z.number().int().min(0).max(2000) });

function recallStyles(stored: unknown): AnnotateState['styles'] {
  const record: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const recalled = Object.entries(startStyles).map(([tool, start]) => [
    tool,
    styleSchema.safeParse(record[tool]).data ?? start,
  ]);
  return Object.fromEntries(recalled) as AnnotateState['styles'];
}
