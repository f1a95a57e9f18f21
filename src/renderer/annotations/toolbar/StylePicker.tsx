import { Popover, SegmentedControl, Slider, Switch, Tooltip, UnstyledButton } from '@mantine/core';
import { IconTextSize } from '@tabler/icons-react';
import { paperColour } from '../../../shared/annotations/ink-palette.ts';
import { COLOURS, WIDTHS, type StyledTool } from '../annotate-state.ts';
import type { ToolOptions } from '../tools/tool-options.ts';
import type { ToolStyle } from '../tools/tool.ts';
import { ColourSwatches } from './ColourSwatches.tsx';
import classes from './StylePicker.module.css';
import { whatWidthsAre, WidthChoices } from './WidthChoices.tsx';

interface Props {
  tool: StyledTool;
  style: ToolStyle;
  onStyle: (style: Partial<ToolStyle>) => void;
  options: ToolOptions;
  onOptions: (options: Partial<ToolOptions>) => void;
}

/** The colour, the width and the manner of the chosen tool: a button that shows them, and a small panel to choose. */
export function StylePicker({ tool, style, onStyle, options, onOptions }: Props) {
  const widths = WIDTHS[tool];
  const name = COLOURS[tool].length === 0 ? 'Size' : widths.length === 0 ? 'Colour and shape' : 'Colour and width';
  return (
    <Popover position="bottom-start" withArrow trapFocus returnFocus shadow="md">
      <Tooltip label={name}>
        <Popover.Target>
          <UnstyledButton className={classes.button} aria-label={name}>
            {COLOURS[tool].length > 0 ? (
              <span className={classes.dot} style={{ background: paperColour(style.colour) }} />
            ) : (
              <IconTextSize size={19} stroke={1.7} />
            )}
          </UnstyledButton>
        </Popover.Target>
      </Tooltip>
      <Popover.Dropdown aria-label={name}>
        <div className={classes.choices}>
          {COLOURS[tool].length > 0 && (
            <ColourSwatches colours={COLOURS[tool]} chosen={style.colour} onChoose={(colour) => onStyle({ colour })} />
          )}
          {widths.length > 0 && (
            <WidthChoices
              what={whatWidthsAre(tool)}
              widths={widths}
              chosen={style.width}
              colour={style.colour}
              onChoose={(width) => onStyle({ width })}
            />
          )}
          {(tool === 'pen' || tool === 'highlight') && (
            <Slider
              thumbLabel="Exact width"
              size="sm"
              label={null}
              min={widths[0]! / 2}
              max={widths.at(-1)! * 1.5}
              value={style.width}
              onChange={(width) => onStyle({ width: Math.round(width) })}
            />
          )}
          {tool === 'pen' && (
            <Switch
              size="xs"
              label="Thicker where pressed harder"
              checked={options.pressure === 'felt'}
              onChange={(event) => onOptions({ pressure: event.currentTarget.checked ? 'felt' : 'even' })}
            />
          )}
          {tool === 'region' && (
            <SegmentedControl
              size="xs"
              aria-label="Shape of regions"
              value={options.region}
              data={[
                { value: 'box', label: 'Box' },
                { value: 'free', label: 'Any shape' },
              ]}
              onChange={(value) => onOptions({ region: value === 'free' ? 'free' : 'box' })}
            />
          )}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
