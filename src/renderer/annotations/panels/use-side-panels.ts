import { useState } from 'react';
import { isFindingsKey, panelOfKey } from '../keys/panel-keys.ts';
import { usePanelCommands } from '../keys/use-panel-commands.ts';
import { useOnePanel, type NamedPanel } from './use-one-panel.ts';
import { usePanelSwitch, type PanelSwitch } from './use-panel-switch.ts';

interface Given {
  history: PanelSwitch;
  /** The findings are out of sight whether open or not: the pages show the past, or lie over each other. */
  hidden: boolean;
  /** Marking alone and what came of it; null where that is out of reach. */
  blind: (PanelSwitch & { revealed: boolean }) | null;
  /** Panels that only this workspace has. */
  others: readonly NamedPanel[];
}

/** The panels that every workspace has beside its pages: the history, and the findings, over the whole width if wished. */
export interface SidePanelSwitches {
  history: PanelSwitch;
  findings: PanelSwitch;
  /** The findings take the whole width when they are shown. */
  boardIsWide: boolean;
  /** Nothing is seen of the pages for the findings. */
  isCovered: boolean;
  /** Shows the findings over the whole width; or lays them beside the pages, where they are open. */
  widenBoard: (wide: boolean) => void;
  /** Shift+H and Shift+F. Answers whether it was one of them. */
  actOnKey: (event: KeyboardEvent) => boolean;
  /** F, which comes after whatever a tool or a code does with that letter. */
  actOnLetter: (event: KeyboardEvent) => boolean;
}

export function useSidePanels({ history, hidden, blind, others }: Given): SidePanelSwitches {
  const findings = usePanelSwitch();
  const [boardIsWide, setBoardIsWide] = useState(false);
  const isCovered = boardIsWide && findings.open && !hidden;
  const widenBoard = (wide: boolean) => {
    setBoardIsWide(wide);
    if (wide && !findings.open) findings.onToggle();
  };
  useOnePanel([{ name: 'history', ...history }, ...others, { name: 'findings', ...findings }]);
  usePanelCommands({
    hidden,
    onHistory: history.onToggle,
    onFindings: findings.onToggle,
    onWideFindings: () => widenBoard(!isCovered),
    blind,
  });

  return {
    history,
    findings,
    boardIsWide,
    isCovered,
    widenBoard,
    actOnKey: (event) => {
      const panel = panelOfKey(event);
      if (panel === 'history') history.onToggle();
      else if (panel === 'wide-findings' && !hidden) widenBoard(!isCovered);
      else return false;
      return true;
    },
    actOnLetter: (event) => {
      if (hidden || !isFindingsKey(event)) return false;
      findings.onToggle();
      return true;
    },
  };
}
