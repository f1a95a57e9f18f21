import type { InkColour } from '../../../shared/annotations/annotation.ts';
import { INK_COLOUR_NAMES, paperColour } from '../../../shared/annotations/ink-palette.ts';
import classes from './ColourSwatches.module.css';

interface Props {
  colours: readonly InkColour[];
  /** Null where several are in use. */
  chosen: InkColour | null;
  onChoose: (colour: InkColour) => void;
}

/** Colours to choose from, each with its name for those who cannot tell it by eye. */
export function ColourSwatches({ colours, chosen, onChoose }: Props) {
  return (
    <div className={classes.swatches} role="group" aria-label="Colour">
      {colours.map((colour) => (
        <button
          key={colour}
          type="button"
          className={classes.swatch}
          style={{ background: paperColour(colour) }}
          aria-label={INK_COLOUR_NAMES[colour]}
          title={INK_COLOUR_NAMES[colour]}
          aria-pressed={colour === chosen}
          onClick={() => onChoose(colour)}
        />
      ))}
    </div>
  );
}
