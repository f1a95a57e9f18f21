import {
  IconBallpen,
  IconEraser,
  IconHighlight,
  IconPointer,
  IconRectangle,
  IconTextCaption,
  type Icon,
} from '@tabler/icons-react';
import type { ToolName } from '../annotate-state.ts';

export interface ToolChoice {
  tool: ToolName;
  name: string;
  key: string;
  /** What the help adds to its name. */
  also?: string;
  icon: Icon;
}

/** The tools in the order of the toolbar, each with its key. */
export const TOOL_CHOICES: readonly ToolChoice[] = [
  { tool: 'select', name: 'Select and move', key: 'V', icon: IconPointer },
  { tool: 'pen', name: 'Pen', key: 'P', icon: IconBallpen },
  { tool: 'highlight', name: 'Highlighter', key: 'H', also: 'with Shift, straight', icon: IconHighlight },
  { tool: 'region', name: 'Region', key: 'R', also: 'Enter puts one in the middle', icon: IconRectangle },
  { tool: 'text', name: 'Note', key: 'T', also: 'Enter puts one in the middle', icon: IconTextCaption },
  { tool: 'eraser', name: 'Eraser', key: 'E', icon: IconEraser },
];
