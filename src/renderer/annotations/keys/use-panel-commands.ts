import { useMemo } from 'react';
import { useScreenCommands, type ScreenCommand } from '../../ui/screen-commands.ts';
import { useLatest } from '../../ui/use-latest.ts';

interface Given {
  /** The findings are out of sight just now, and so are not offered. */
  hidden: boolean;
  onHistory: () => void;
  onFindings: () => void;
  onWideFindings: () => void;
  /** Marking alone and what came of it; null where that is out of reach. */
  blind: { revealed: boolean; onToggle: () => void } | null;
}

const NOTHING: readonly ScreenCommand[] = [];

/** The panels beside the pages, for the command palette. */
export function usePanelCommands(given: Given): void {
  const latest = useLatest(given);
  const canBeBlind = given.blind !== null;
  const revealed = given.blind?.revealed ?? false;
  const history = useMemo((): ScreenCommand[] => {
    const words = { description: 'Shift+H', keywords: 'version moment undo back earlier who when' };
    return [{ id: 'history', label: 'History', ...words, run: () => latest.current.onHistory() }];
  }, [latest]);
  const commands = useMemo((): ScreenCommand[] => {
    const findings = { description: 'Key F', keywords: 'board strength opportunity cards' };
    const wide = { description: 'Shift+F', keywords: 'board wide cards' };
    return [
      { id: 'findings', label: 'Findings', ...findings, run: () => latest.current.onFindings() },
      {
        id: 'findings-wide',
        label: 'Findings over the whole width',
        ...wide,
        run: () => latest.current.onWideFindings(),
      },
      ...(canBeBlind
        ? [
            {
              id: 'blind',
              label: revealed ? 'What each of you saw' : 'Mark alone first',
              description: 'Shift+M',
              keywords: 'blind reveal compare alone',
              run: () => latest.current.blind?.onToggle(),
            },
          ]
        : []),
    ];
  }, [canBeBlind, revealed, latest]);
  useScreenCommands(history);
  useScreenCommands(given.hidden ? NOTHING : commands);
}
