import type { Annotation, InkColour, TextAnnotation } from '../../shared/annotations/annotation.ts';
import type { ToolStyle } from './tools/tool.ts';

export type ToolName = 'select' | 'pen' | 'highlight' | 'region' | 'text' | 'eraser';
/** Tools whose marks have a colour and a width. */
export type StyledTool = 'pen' | 'highlight' | 'region' | 'text';
export type Layout = 'side-by-side' | 'one-page';

const NONE: ReadonlySet<string> = new Set();

export interface NoteBeingEdited {
  note: TextAnnotation;
  isNew: boolean;
}

/** What the workspace shows. Marks, zoom and saving have homes of their own. */
export interface AnnotateState {
  tool: ToolName;
  /** The person whose marks are made, selected and undone just now. */
  penHolderId: string;
  layout: Layout;
  /** Both panes look at the same place. */
  linked: boolean;
  /** Beside each person's own marks, a pane shows the other's. */
  bothLayers: boolean;
  stripOpen: boolean;
  findingsOpen: boolean;
  styles: Readonly<Record<StyledTool, ToolStyle>>;
  /** Ids of marks in the pen-holder's layer. */
  selection: ReadonlySet<string>;
  editing: NoteBeingEdited | null;
}

export type AnnotateAction =
  | { type: 'tool'; tool: ToolName }
  | { type: 'pen-to'; personId: string }
  | { type: 'layout'; layout: Layout }
  | { type: 'toggle'; what: 'linked' | 'bothLayers' | 'stripOpen' | 'findingsOpen' }
  | { type: 'style'; tool: StyledTool; style: Partial<ToolStyle> }
  | { type: 'select'; ids: ReadonlySet<string> }
  | { type: 'edit'; editing: NoteBeingEdited | null };

/** Widths to choose from, in page units (1/10,000 of the page's shorter side); the second to begin with. */
export const WIDTHS: Readonly<Record<'pen' | 'highlight' | 'text', readonly number[]>> = {
  pen: [28, 46, 72, 110],
  highlight: [160, 240, 340, 460],
  text: [200, 260, 330, 420],
};

/** Colours each tool offers. */
export const COLOURS: Readonly<Record<StyledTool, readonly InkColour[]>> = {
  pen: ['ink', 'red', 'green', 'blue', 'violet', 'orange'],
  highlight: ['yellow', 'green', 'pink', 'blue', 'orange'],
  region: ['blue', 'green', 'orange', 'red', 'violet', 'ink'],
  text: ['ink', 'red', 'green', 'blue', 'violet', 'orange'],
};

/** Colours a mark of this kind may have. */
export function coloursOf(kind: Annotation['kind']): readonly InkColour[] {
  if (kind === 'highlight') return COLOURS.highlight;
  return kind === 'region' || kind === 'shape' ? COLOURS.region : COLOURS.pen;
}

export function startState(penHolderId: string, remembered: Partial<AnnotateState>): AnnotateState {
  return {
    tool: 'pen',
    penHolderId,
    layout: 'side-by-side',
    linked: true,
    bothLayers: false,
    stripOpen: true,
    findingsOpen: false,
    styles: {
      pen: { colour: 'red', width: 46 },
      highlight: { colour: 'yellow', width: 240 },
      region: { colour: 'blue', width: 0 },
      text: { colour: 'ink', width: 260 },
    },
    selection: NONE,
    editing: null,
    ...remembered,
  };
}

export function annotateReducer(state: AnnotateState, action: AnnotateAction): AnnotateState {
  switch (action.type) {
    case 'tool':
      return { ...state, tool: action.tool, selection: action.tool === 'select' ? state.selection : NONE };
    case 'pen-to':
      if (action.personId === state.penHolderId) return state;
      return { ...state, penHolderId: action.personId, selection: NONE };
    case 'layout':
      return { ...state, layout: action.layout };
    case 'toggle':
      return { ...state, [action.what]: !state[action.what] };
    case 'style': {
      const style = { ...state.styles[action.tool], ...action.style };
      return { ...state, styles: { ...state.styles, [action.tool]: style } };
    }
    case 'select':
      return { ...state, selection: action.ids };
    case 'edit':
      return { ...state, editing: action.editing };
  }
}

/** The tool whose colour and width the toolbar shows. */
export function styledTool(tool: ToolName): StyledTool | null {
  return tool === 'select' || tool === 'eraser' ? null : tool;
}
