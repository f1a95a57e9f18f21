import { useCallback, useEffect, useMemo, useState } from 'react';
import { activePalette, type Code, type Palette, type Palettes } from '../../../shared/marking/palette.ts';
import { usePalettes } from '../../client/live-queries.ts';
import type { CurrentCode } from '../tools/tool.ts';
import { recallRecentCodes, RECENT_KEYS, rememberRecentCodes, withUsedCode } from './recent-codes.ts';

/** The marking codes at hand. */
export interface Codes {
  palettes: Palettes | null;
  /** The palette this class marks with; null until it was read. */
  palette: Palette | null;
  /** The codes used last, each with the digit that stamps it. */
  recent: readonly { digit: string; code: Code }[];
  /** A code was stamped: it keeps or gets a digit. */
  noteUse: (codeId: string) => void;
}

/** The class's palette, and which of its codes were used last on this machine. */
export function useCodes(): Codes {
  const { value: palettes = null } = usePalettes();
  const palette = palettes && activePalette(palettes);
  const [used, setUsed] = useState(() => recallRecentCodes(localStorage));
  const noteUse = useCallback((codeId: string) => setUsed((before) => withUsedCode(before, codeId, Date.now())), []);
  useEffect(() => rememberRecentCodes(localStorage, used), [used]);

  return useMemo(() => {
    const recent = used.flatMap(({ codeId }, i) => {
      const code = palette?.codes.find(({ id }) => id === codeId);
      return code ? [{ digit: RECENT_KEYS[i]!, code }] : [];
    });
    return { palettes, palette, recent, noteUse };
  }, [palettes, palette, used, noteUse]);
}

/** What a stamp of a code says about the work. */
export function stampedCode(palette: Pick<Palette, 'id'>, code: Code): CurrentCode {
  return {
    colour: code.colour,
    code: { paletteId: palette.id, codeId: code.id, symbol: code.symbol, meaning: code.meaning },
    ...(code.errorKind && { errorKind: code.errorKind }),
    ...(code.finding && { finding: code.finding }),
  };
}
