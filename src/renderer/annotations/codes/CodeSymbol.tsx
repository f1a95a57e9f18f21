import type { InkColour } from '../../../shared/annotations/annotation.ts';
import { paperColour } from '../../../shared/annotations/ink-palette.ts';
import classes from './CodeSymbol.module.css';

/** A code as it looks on the page. It stays ink on paper in the dark, as the page does. */
export function CodeSymbol({ symbol, colour }: { symbol: string; colour: InkColour }) {
  return (
    <span className={classes.symbol} style={{ color: paperColour(colour) }}>
      {symbol}
    </span>
  );
}
