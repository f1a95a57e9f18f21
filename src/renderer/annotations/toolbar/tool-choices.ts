import {
  IconArrowUpRight,
  IconBallpen,
  IconCheck,
  IconEraser,
  IconHighlight,
  IconLine,
  IconMessage2,
  IconPointer,
  IconQuestionMark,
  IconRectangle,
  IconRubberStamp,
  IconTextCaption,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import type { ToolName } from '../tools/tool.ts';

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
  {
    tool: 'region',
    name: 'Region',
    key: 'R',
    also: 'with Alt, of any shape; Enter puts one in the middle',
    icon: IconRectangle,
  },
  { tool: 'text', name: 'Note', key: 'T', also: 'Enter puts one in the middle', icon: IconTextCaption },
  { tool: 'arrow', name: 'Arrow', key: 'A', also: 'with Shift, in steps of 15°', icon: IconArrowUpRight },
  { tool: 'line', name: 'Line', key: 'I', also: 'with Shift, in steps of 15°', icon: IconLine },
  {
    tool: 'callout',
    name: 'Callout',
    key: 'Q',
    also: 'a note in the margin that points at the work',
    icon: IconMessage2,
  },
  { tool: 'stamp', name: 'Code', key: 'K', icon: IconRubberStamp },
  { tool: 'tick', name: 'Tick', key: 'Y', also: 'put down at the pointer', icon: IconCheck },
  { tool: 'cross', name: 'Cross', key: 'J', also: 'put down at the pointer', icon: IconX },
  { tool: 'query', name: 'Query', key: 'U', also: 'put down at the pointer', icon: IconQuestionMark },
  { tool: 'eraser', name: 'Eraser', key: 'E', icon: IconEraser },
];
