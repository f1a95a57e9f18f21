import type { Annotation, InkColour, NoteAnnotation } from '../../shared/annotations/annotation.ts';
import { START_OPTIONS, type ToolOptions } from './tools/tool-options.ts';
import type { CurrentCode, ToolName, ToolStyle } from './tools/tool.ts';

/** Tools that share a colour and a width, under one name. */
export type StyledTool = 'pen' | 'highlight' | 'region' | 'text' | 'line' | 'stamp' | 'sign';
export type Layout = 'side-by-side' | 'one-page';

const NONE: ReadonlySet<string> = new Set();

export interface NoteBeingEdited {
  note: NoteAnnotation;
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
  styles: Readonly<Record<StyledTool, ToolStyle>>;
  options: ToolOptions;
  /** The tool that "More marks" offers first: the one of them used last. */
  lastMore: ToolName;
  /** The marking code the stamp puts down. */
  code: CurrentCode | null;
  /** Ids of marks in the pen-holder's layer. */
  selection: ReadonlySet<string>;
  editing: NoteBeingEdited | null;
}

export type AnnotateAction =
  | { type: 'tool'; tool: ToolName }
  | { type: 'pen-to'; personId: string }
  | { type: 'layout'; layout: Layout }
  | { type: 'toggle'; what: 'linked' | 'bothLayers' | 'stripOpen' }
  | { type: 'style'; tool: StyledTool; style: Partial<ToolStyle> }
  | { type: 'options'; options: Partial<ToolOptions> }
  | { type: 'code'; code: CurrentCode | null }
  /** The eraser was used once. */
  | { type: 'erased' }
  | { type: 'select'; ids: ReadonlySet<string> }
  | { type: 'edit'; editing: NoteBeingEdited | null };

/** Widths to choose from, in page units (1/10,000 of the page's shorter side); the second to begin with. */
export const WIDTHS: Readonly<Record<StyledTool, readonly number[]>> = {
  pen: [28, 46, 72, 110],
  highlight: [160, 240, 340, 460],
  text: [200, 260, 330, 420],
  line: [28, 46, 72, 110],
  stamp: [260, 340, 440, 580],
  sign: [280, 400, 560, 760],
  region: [],
};

/** Colours each tool offers. */
export const COLOURS: Readonly<Record<StyledTool, readonly InkColour[]>> = {
  pen: ['ink', 'red', 'green', 'blue', 'violet', 'orange'],
  highlight: ['yellow', 'green', 'pink', 'blue', 'orange'],
  region: ['blue', 'green', 'orange', 'red', 'violet', 'ink'],
  text: ['ink', 'red', 'green', 'blue', 'violet', 'orange'],
  line: ['ink', 'red', 'green', 'blue', 'violet', 'orange'],
  sign: ['ink', 'red', 'green', 'blue', 'violet', 'orange'],
  /** A code brings its own. */
  stamp: [],
};

/** The tools under "More marks", in its order. */
export const MORE_TOOLS: readonly ToolName[] = ['arrow', 'line', 'callout', 'stamp', 'tick', 'cross', 'query'];

const STYLE_OF_KIND: Readonly<Record<Exclude<Annotation['kind'], 'voice'>, StyledTool>> = {
  ink: 'pen',
  highlight: 'highlight',
  region: 'region',
  shape: 'region',
  text: 'text',
  callout: 'text',
  line: 'line',
  stamp: 'stamp',
  sign: 'sign',
};

/** Colours and widths a mark of this kind may be given, and of which tools they are. */
export function stylesOf(kind: Exclude<Annotation['kind'], 'voice'>) {
  const style = STYLE_OF_KIND[kind];
  return { style, colours: COLOURS[style].length > 0 ? COLOURS[style] : COLOURS.pen, widths: WIDTHS[style] };
}

/** Colours and widths to begin with. */
export const startStyles: AnnotateState['styles'] = {
  pen: { colour: 'red', width: 46 },
  highlight: { colour: 'yellow', width: 240 },
  region: { colour: 'blue', width: 0 },
  text: { colour: 'ink', width: 260 },
  line: { colour: 'red', width: 46 },
  stamp: { colour: 'red', width: 340 },
  sign: { colour: 'red', width: 400 },
};

export function startState(penHolderId: string, remembered: Partial<AnnotateState>): AnnotateState {
  return {
    tool: 'pen',
    penHolderId,
    layout: 'side-by-side',
    linked: true,
    bothLayers: false,
    stripOpen: true,
    styles: startStyles,
    options: START_OPTIONS,
    lastMore: 'arrow',
    code: null,
    selection: NONE,
    editing: null,
    ...remembered,
  };
}

export function annotateReducer(state: AnnotateState, action: AnnotateAction): AnnotateState {
  switch (action.type) {
    case 'tool':
      return {
        ...state,
        tool: action.tool,
        selection: action.tool === 'select' ? state.selection : NONE,
        lastMore: MORE_TOOLS.includes(action.tool) ? action.tool : state.lastMore,
      };
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
    case 'options':
      return { ...state, options: { ...state.options, ...action.options } };
    case 'code':
      return { ...state, code: action.code };
    case 'erased':
      return state.tool === 'eraser' && state.options.eraserHandsBack ? { ...state, tool: 'pen' } : state;
    case 'select':
      return { ...state, selection: action.ids };
    case 'edit':
      return { ...state, editing: action.editing };
  }
}

/** The tool whose colour and width the toolbar shows. */
export function styledTool(tool: ToolName): StyledTool | null {
  switch (tool) {
    case 'select':
    case 'eraser':
      return null;
    case 'callout':
      return 'text';
    case 'arrow':
      return 'line';
    case 'tick':
    case 'cross':
    case 'query':
      return 'sign';
    default:
      return tool;
  }
}
