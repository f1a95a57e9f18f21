import type { Sign } from '../../../shared/annotations/annotation.ts';
import { createCalloutTool } from './callout-tool.ts';
import { createEraserTool } from './eraser-tool.ts';
import { createFreeRegionTool } from './free-region-tool.ts';
import { createHighlightTool } from './highlight-tool.ts';
import { createPenTool } from './pen-tool.ts';
import { createRegionTool } from './region-tool.ts';
import { createSelectTool } from './select-tool.ts';
import { createStampTool, newSign, newStamp } from './stamp-tool.ts';
import { createStraightTool } from './straight-tool.ts';
import { createTextTool } from './text-tool.ts';
import type { Stroke, Tool, ToolDesk, ToolName } from './tool.ts';

const makers: Readonly<Record<ToolName, (desk: ToolDesk) => Tool>> = {
  select: createSelectTool,
  pen: createPenTool,
  highlight: createHighlightTool,
  region: (desk) =>
    chosenAtDown(({ alt }) => {
      const free = (desk.options().region === 'free') !== alt;
      return free ? createFreeRegionTool(desk) : createRegionTool(desk);
    }),
  text: createTextTool,
  callout: createCalloutTool,
  arrow: (desk) => createStraightTool(desk, { arrow: true }),
  line: (desk) => createStraightTool(desk, { arrow: false }),
  stamp: (desk) =>
    createStampTool(desk, (placed, at) => {
      const code = desk.currentCode();
      if (code) return newStamp(desk, placed, at, code);
      desk.say('Choose a code first, then put it down here.');
      return null;
    }),
  tick: signTool('tick'),
  cross: signTool('cross'),
  query: signTool('query'),
  eraser: createEraserTool,
};

/** A tool for one gesture on one pane. */
export function makeTool(name: ToolName, desk: ToolDesk): Tool {
  return makers[name](desk);
}

function signTool(sign: Sign) {
  return (desk: ToolDesk) => createStampTool(desk, (placed, at) => newSign(desk, placed, at, sign));
}

/** A tool that is chosen only when the pointer goes down, by what is held meanwhile. */
function chosenAtDown(choose: (stroke: Stroke) => Tool): Tool {
  let tool: Tool | null = null;
  return {
    down(stroke) {
      tool = choose(stroke);
      tool.down(stroke);
    },
    move: (stroke) => tool?.move(stroke),
    up: () => tool?.up(),
    cancel: () => tool?.cancel(),
  };
}
