import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Id } from '../../../shared/ids.ts';
import { activePalette, type Code, type Palette, type Palettes } from '../../../shared/marking/palette.ts';
import { usePalettes } from '../../client/live-queries.ts';
import type { CurrentCode } from '../tools/tool.ts';
import { recallRecentCodes, RECENT_KEYS, rememberRecentCodes, withUsedCode, type RecentCode } from './recent-codes.ts';

/** The marking codes at hand. */
export interface Codes {
  palettes: Palettes | null;
  /** The palette this class marks with; null until it was read. */
  palette: Palette | null;
  /** The codes the holder of the pen used last, each with the digit that stamps it. */
  recent: readonly { digit: string; code: Code }[];
  /** This person stamped a code: it keeps or gets a digit of theirs. */
  noteUse: (personId: Id, codeId: string) => void;
}

/** The class's palette, and which of its codes whoever holds the pen used last on this machine. */
export function useCodes(holderId: Id): Codes {
  const { value: palettes = null } = usePalettes();
  const palette = palettes && activePalette(palettes);
  const [used, setUsed] = useState<UsedCodes>({});
  const noteUse = useCallback(
    (personId: Id, codeId: string) =>
      setUsed((before) => ({ ...before, [personId]: withUsedCode(usedBy(before, personId), codeId, Date.now()) })),
    [],
  );
  useEffect(() => {
    for (const [personId, recent] of Object.entries(used)) rememberRecentCodes(localStorage, personId, recent);
  }, [used]);

  return useMemo(() => {
    const recent = usedBy(used, holderId).flatMap(({ codeId }, i) => {
      const code = palette?.codes.find(({ id }) => id === codeId);
      return code ? [{ digit: RECENT_KEYS[i]!, code }] : [];
    });
    return { palettes, palette, recent, noteUse };
  }, [palettes, palette, used, holderId, noteUse]);
}

/** What people stamped since this screen is open, with what came before it. */
type UsedCodes = Readonly<Record<Id, readonly RecentCode[]>>;

function usedBy(used: UsedCodes, personId: Id): readonly RecentCode[] {
  return used[personId] ?? recallRecentCodes(localStorage, personId);
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
