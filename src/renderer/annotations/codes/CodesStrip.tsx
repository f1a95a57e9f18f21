import { Menu, Tooltip, UnstyledButton } from '@mantine/core';
import { IconChevronUp, IconPencil, IconPrinter } from '@tabler/icons-react';
import type { Code, Palette } from '../../../shared/marking/palette.ts';
import type { LayerIndex } from '../layers/layer-index.ts';
import { CodeSymbol } from './CodeSymbol.tsx';
import classes from './CodesStrip.module.css';
import { CodeTally } from './CodeTally.tsx';
import type { Codes } from './use-codes.ts';

interface Props {
  codes: Codes;
  /** Name of the code the next stamp shows. */
  currentId: string | null;
  index: LayerIndex;
  /** The page being looked at. */
  pageId: string | null;
  onChoose: (code: Code) => void;
  onPalette: (paletteId: string) => void;
  onEdit: () => void;
  onPrintKey: (palette: Palette) => void;
}

/** The class's codes under the pages while codes are being stamped: each with its letter, and the tallies. */
export function CodesStrip(props: Props) {
  const { codes, currentId, index, pageId, onChoose, onPalette, onEdit, onPrintKey } = props;
  const { palettes, palette, recent } = codes;
  if (!palettes || !palette) return null;
  return (
    <div className={classes.strip} role="toolbar" aria-label="Marking codes">
      <Menu position="top-start" width={250} shadow="md" withinPortal={false}>
        <Menu.Target>
          <UnstyledButton className={classes.palette} aria-label={`Palette: ${palette.name}`}>
            <span className={classes.name}>{palette.name}</span>
            <IconChevronUp size={14} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>This class marks with</Menu.Label>
          <Menu.RadioGroup value={palette.id} onChange={onPalette}>
            {palettes.palettes.map(({ id, name }) => (
              <Menu.RadioItem key={id} value={id} closeMenuOnClick>
                {name}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
          <Menu.Divider />
          <Menu.Item leftSection={<IconPencil size={16} />} onClick={onEdit}>
            Edit codes…
          </Menu.Item>
          <Menu.Item leftSection={<IconPrinter size={16} />} onClick={() => onPrintKey(palette)}>
            Print the key for pupils
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <div className={classes.codes}>
        {palette.codes.length === 0 && (
          <UnstyledButton className={classes.none} onClick={onEdit}>
            “{palette.name}” has no codes yet. Add some…
          </UnstyledButton>
        )}
        {palette.codes.map((code) => (
          <CodeButton
            key={code.id}
            code={code}
            digit={recent.find((used) => used.code.id === code.id)?.digit}
            pressed={code.id === currentId}
            onClick={() => onChoose(code)}
          />
        ))}
      </div>
      <CodeTally index={index} pageId={pageId} />
    </div>
  );
}

interface CodeButtonProps {
  code: Code;
  digit: string | undefined;
  pressed: boolean;
  onClick: () => void;
}

function CodeButton({ code, digit, pressed, onClick }: CodeButtonProps) {
  const keys = [code.key?.toUpperCase(), digit].filter((key) => key !== undefined);
  return (
    <Tooltip label={keys.length > 0 ? `${code.meaning} (${keys.join(' or ')})` : code.meaning}>
      <button
        type="button"
        className={classes.code}
        aria-label={`${code.symbol} ${code.meaning}`}
        aria-keyshortcuts={keys.join(' ') || undefined}
        aria-pressed={pressed}
        onClick={onClick}
      >
        <CodeSymbol symbol={code.symbol} colour={code.colour} />
        <span className={classes.keys} data-letter={code.key?.toUpperCase()} data-digit={digit} />
      </button>
    </Tooltip>
  );
}
