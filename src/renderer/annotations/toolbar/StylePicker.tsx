import { Popover, Tooltip, UnstyledButton } from '@mantine/core';
import { paperColour } from '../../../shared/annotations/ink-palette.ts';
import { COLOURS, WIDTHS, type StyledTool } from '../annotate-state.ts';
import { ColourSwatches } from './ColourSwatches.tsx';
import classes from './StylePicker.module.css';
import type { ToolStyle } from '../tools/tool.ts';

interface Props {
  tool: StyledTool;
  style: ToolStyle;
  onStyle: (style: Partial<ToolStyle>) => void;
}

const WIDTH_NAMES = ['Fine', 'Medium', 'Broad', 'Very broad'];

/** The colour and width of the chosen tool: a button that shows them, and a small panel to choose. */
export function StylePicker({ tool, style, onStyle }: Props) {
  const widths = tool === 'region' ? [] : WIDTHS[tool];
  const thickest = widths.at(-1) ?? 1;
  return (
    <Popover position="bottom-start" withArrow trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Tooltip label="Colour and width">
          <UnstyledButton className={classes.button} aria-label="Colour and width">
            <span className={classes.dot} style={{ background: paperColour(style.colour) }} />
          </UnstyledButton>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label="Colour and width">
        <ColourSwatches colours={COLOURS[tool]} chosen={style.colour} onChoose={(colour) => onStyle({ colour })} />
        {widths.length > 0 && (
          <div className={classes.widths} role="group" aria-label={tool === 'text' ? 'Size of letters' : 'Width'}>
            {widths.map((width, i) => (
              <button
                key={width}
                type="button"
                className={classes.width}
                aria-label={WIDTH_NAMES[i]}
                aria-pressed={width === style.width}
                onClick={() => onStyle({ width })}
              >
                {tool === 'text' ? (
                  <span style={{ fontSize: 11 + i * 3 }}>Aa</span>
                ) : (
                  <span
                    className={classes.line}
                    style={{ height: Math.max(2, (14 * width) / thickest), background: paperColour(style.colour) }}
                  />
                )}
              </button>
            ))}
          </div>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
