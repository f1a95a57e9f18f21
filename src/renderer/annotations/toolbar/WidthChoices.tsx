import type { InkColour } from '../../../shared/annotations/annotation.ts';
import { paperColour } from '../../../shared/annotations/ink-palette.ts';
import type { StyledTool } from '../annotate-state.ts';
import classes from './WidthChoices.module.css';

interface Props {
  /** What the numbers are: the width of a line, the size of letters, or of a sign. */
  what: 'line' | 'letters' | 'sign';
  widths: readonly number[];
  /** Null where several are in use. */
  chosen: number | null;
  colour: InkColour;
  onChoose: (width: number) => void;
}

const NAMES: Readonly<Record<Props['what'], { group: string; each: readonly string[] }>> = {
  line: { group: 'Width', each: ['Fine', 'Medium', 'Broad', 'Very broad'] },
  letters: { group: 'Size of letters', each: ['Small', 'Medium', 'Large', 'Very large'] },
  sign: { group: 'Size', each: ['Small', 'Medium', 'Large', 'Very large'] },
};

/** Widths to choose from, each shown as it will be beside the others. */
export function WidthChoices({ what, widths, chosen, colour, onChoose }: Props) {
  const thickest = widths.at(-1) ?? 1;
  return (
    <div className={classes.widths} role="group" aria-label={NAMES[what].group}>
      {widths.map((width, i) => (
        <button
          key={width}
          type="button"
          className={classes.width}
          aria-label={NAMES[what].each[i]}
          title={NAMES[what].each[i]}
          aria-pressed={width === chosen}
          onClick={() => onChoose(width)}
        >
          {what === 'line' ? (
            <span
              className={classes.line}
              style={{ height: Math.max(2, (14 * width) / thickest), background: paperColour(colour) }}
            />
          ) : (
            <span style={{ fontSize: 11 + i * 3 }}>{what === 'letters' ? 'Aa' : '✓'}</span>
          )}
        </button>
      ))}
    </div>
  );
}

/** What the widths of a tool's or a mark's style are. */
export function whatWidthsAre(style: StyledTool): Props['what'] {
  if (style === 'text') return 'letters';
  return style === 'stamp' || style === 'sign' ? 'sign' : 'line';
}
