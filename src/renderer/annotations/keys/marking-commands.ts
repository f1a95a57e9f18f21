import type { Palette } from '../../../shared/marking/palette.ts';
import { printPaper } from '../../ui/paper/print-paper.ts';
import type { ScreenCommand } from '../../ui/screen-commands.ts';
import { pupilKey } from '../codes/pupil-key.ts';
import { TOOL_CHOICES } from '../toolbar/tool-choices.ts';
import { goToUnmarked, sayAgain, stamp, type MarkingTarget } from './marking-keys.ts';

interface Given {
  palette: Palette | null;
  act: (what: (target: MarkingTarget) => void) => void;
  onEditCodes: () => void;
}

/** Everything the annotating screen can do, for the command palette: every tool, every code, and the ways through a piece. */
export function markingCommands({ palette, act, onEditCodes }: Given): ScreenCommand[] {
  const tools = TOOL_CHOICES.map(({ tool, name, key }) => ({
    id: `tool-${tool}`,
    label: name,
    description: `Tool, key ${key}`,
    keywords: 'tool annotate',
    run: () => act(({ dispatch }) => dispatch({ type: 'tool', tool })),
  }));
  const codes = (palette?.codes ?? []).map((code) => ({
    id: `code-${code.id}`,
    label: `${code.symbol}  ${code.meaning}`,
    description: `Marking code${code.key ? `, key ${code.key.toUpperCase()} while stamping` : ''}`,
    keywords: `code stamp ${code.meaning}`,
    run: () => act((target) => void stamp(code, target)),
  }));
  return [
    ...tools,
    ...codes,
    command('find-next', 'Next finding', 'Key >', (target) => target.onFinding(1)),
    command('unmarked', 'Next page without a mark', 'Shift+Page Down', (target) => void goToUnmarked(target, 1)),
    command('say-again', 'Say the last comment again', 'Key ;', (target) => void sayAgain(target)),
    command('bank', 'Comment bank', 'Key /', (target) => target.onBank()),
    {
      id: 'edit-codes',
      label: 'Edit marking codes',
      description: 'Add, change, order, share and print them',
      keywords: 'palette import export key',
      run: onEditCodes,
    },
    ...(palette
      ? [
          {
            id: 'pupil-key',
            label: 'Print the key for pupils',
            description: palette.name,
            keywords: 'codes meaning a4',
            run: () => void printPaper(pupilKey(palette)),
          },
        ]
      : []),
  ];

  function command(
    id: string,
    label: string,
    description: string,
    run: (target: MarkingTarget) => void,
  ): ScreenCommand {
    return { id: `marking-${id}`, label, description, run: () => act(run) };
  }
}
