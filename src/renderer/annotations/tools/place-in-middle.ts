import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { Point } from '../../../shared/annotations/page-frame.ts';
import type { PlacedPage } from '../../pages/page-layout.ts';
import { newCallout } from './callout-tool.ts';
import { pagePoint } from './page-point.ts';
import { newSign, newStamp } from './stamp-tool.ts';
import { newNote } from './text-tool.ts';
import type { ToolDesk, ToolName } from './tool.ts';

/** Half the width and height of what the keyboard puts down, in page units, before it is sized by the arrow keys. */
const HALF = { width: 1200, height: 600 };

/**
 * For the keyboard: a mark of this tool at a place of the document, to be moved and sized from there. Answers whether
 * the tool makes marks this way; pens do not.
 */
export function placeAt(tool: ToolName, desk: ToolDesk, placed: PlacedPage, document: Point): boolean {
  const at = pagePoint(placed, document);
  if (tool === 'text') {
    desk.editNote(newNote(desk, placed, at), true);
    return true;
  }
  if (tool === 'callout') {
    desk.editNote(newCallout(desk, desk.newMark(), placed, at, null), true);
    return true;
  }
  if (tool === 'stamp' && !desk.currentCode()) {
    desk.say('Choose a code first, then put it down here.');
    return true;
  }
  const mark = markAt(tool, desk, placed, at);
  if (!mark) return false;
  desk.put([mark]);
  desk.select(new Set([mark.id]));
  return true;
}

function markAt(tool: ToolName, desk: ToolDesk, placed: PlacedPage, at: Point): Annotation | null {
  const style = desk.style();
  const base = { pageId: placed.page.id, colour: style.colour };
  switch (tool) {
    case 'region': {
      const box = { x: at.x - HALF.width, y: at.y - HALF.height, width: 2 * HALF.width, height: 2 * HALF.height };
      return { ...desk.newMark(), ...base, kind: 'region', box };
    }
    case 'line':
    case 'arrow': {
      const [from, to] = [-1, 1].map((side) => ({ x: at.x + side * HALF.width, y: at.y }));
      return {
        ...desk.newMark(),
        ...base,
        kind: 'line',
        arrow: tool === 'arrow',
        width: style.width,
        from: from!,
        to: to!,
      };
    }
    case 'tick':
    case 'cross':
    case 'query':
      return newSign(desk, placed, at, tool);
    case 'stamp': {
      const code = desk.currentCode();
      return code && newStamp(desk, placed, at, code);
    }
    default:
      return null;
  }
}
