import type { ToolName } from '../annotate-state.ts';
import { createEraserTool } from './eraser-tool.ts';
import { createHighlightTool } from './highlight-tool.ts';
import { createPenTool } from './pen-tool.ts';
import { createRegionTool } from './region-tool.ts';
import { createSelectTool } from './select-tool.ts';
import { createTextTool } from './text-tool.ts';
import type { Tool, ToolDesk } from './tool.ts';

const makers: Readonly<Record<ToolName, (desk: ToolDesk) => Tool>> = {
  select: createSelectTool,
  pen: createPenTool,
  highlight: createHighlightTool,
  region: createRegionTool,
  text: createTextTool,
  eraser: createEraserTool,
};

/** A tool for one gesture on one pane. */
export function makeTool(name: ToolName, desk: ToolDesk): Tool {
  return makers[name](desk);
}
