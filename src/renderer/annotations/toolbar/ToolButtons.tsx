import type { Dispatch } from 'react';
import { BarButton } from '../../ui/BarButton.tsx';
import { MORE_TOOLS, styledTool, type AnnotateAction, type AnnotateState } from '../annotate-state.ts';
import type { ToolName } from '../tools/tool.ts';
import type { ToolOptions } from '../tools/tool-options.ts';
import { EraserOptions } from './EraserOptions.tsx';
import { MoreMarks } from './MoreMarks.tsx';
import { StylePicker } from './StylePicker.tsx';
import { TOOL_CHOICES } from './tool-choices.ts';

interface Props {
  state: Pick<AnnotateState, 'tool' | 'styles' | 'options' | 'lastMore'>;
  dispatch: Dispatch<AnnotateAction>;
}

/** The tools, and after them how the chosen one looks and works. */
export function ToolButtons({ state, dispatch }: Props) {
  const { tool: chosen, styles, options, lastMore } = state;
  const styled = styledTool(chosen);
  const choose = (tool: ToolName) => dispatch({ type: 'tool', tool });
  const onOptions = (changed: Partial<ToolOptions>) => dispatch({ type: 'options', options: changed });
  return (
    <>
      {TOOL_CHOICES.filter(({ tool }) => !MORE_TOOLS.includes(tool)).map(({ tool, name, key, icon: ToolIcon }) => [
        tool === 'eraser' && <MoreMarks key="more" tool={chosen} last={lastMore} onTool={choose} />,
        <BarButton key={tool} name={name} keys={key} pressed={chosen === tool} onClick={() => choose(tool)}>
          <ToolIcon size={19} stroke={1.7} />
        </BarButton>,
      ])}
      {chosen === 'eraser' && <EraserOptions options={options} onOptions={onOptions} />}
      {styled && (
        <StylePicker
          key={styled}
          tool={styled}
          style={styles[styled]}
          onStyle={(style) => dispatch({ type: 'style', tool: styled, style })}
          options={options}
          onOptions={onOptions}
        />
      )}
    </>
  );
}
