import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { inkColourSchema, inkColours } from '../../../shared/annotations/annotation.ts';
import { INK_COLOUR_NAMES } from '../../../shared/annotations/ink-palette.ts';
import { errorKindSchema, type Code, type Palette } from '../../../shared/marking/palette.ts';
import { withCode, withMovedCode, withoutCode } from './code-drafts.ts';
import { CodeSymbol } from './CodeSymbol.tsx';

interface Props {
  code: Code;
  /** Its place in the palette, from 0. */
  index: number;
  isLast: boolean;
  /** Another code is written the same, or has the same key. */
  symbolClashes: boolean;
  keyClashes: boolean;
  /** Takes what is to become of the palette; the same function always, so that one keystroke draws one row anew. */
  onEdit: (edit: (palette: Palette) => Palette) => void;
}

const KINDS = [
  { value: '', label: 'No error' },
  { value: 'slip', label: 'Slip' },
  { value: 'misunderstanding', label: 'Misunderstanding' },
];

const COLOURS = inkColours.map((colour) => ({ value: colour, label: INK_COLOUR_NAMES[colour] }));

/** One code of a palette, to be edited in its row. */
export const CodeRow = memo(function CodeRow({ code, index, isLast, symbolClashes, keyClashes, onEdit }: Props) {
  const number = index + 1;
  const onChange = (change: Partial<Code>) => onEdit((palette) => withCode(palette, index, change));
  const onMove = (step: 1 | -1) => onEdit((palette) => withMovedCode(palette, index, step));
  const name = code.meaning.trim() || `code ${number}`;
  return (
    <tr>
      <td>
        <CodeSymbol symbol={code.symbol || ' '} colour={code.colour} />
      </td>
      <td>
        <TextInput
          size="xs"
          w={66}
          maxLength={6}
          autoFocus={code.symbol === ''}
          aria-label={`Written on the page, ${name}`}
          error={symbolClashes}
          value={code.symbol}
          onChange={(event) => onChange({ symbol: event.currentTarget.value })}
        />
      </td>
      <td>
        <TextInput
          size="xs"
          maxLength={60}
          aria-label={`Meaning, code ${number}`}
          value={code.meaning}
          onChange={(event) => onChange({ meaning: event.currentTarget.value })}
        />
      </td>
      <td>
        <TextInput
          size="xs"
          maxLength={160}
          aria-label={`What pupils read, ${name}`}
          value={code.pupilMeaning}
          onChange={(event) => onChange({ pupilMeaning: event.currentTarget.value })}
        />
      </td>
      <td>
        <TextInput
          size="xs"
          w={44}
          maxLength={1}
          aria-label={`Key, ${name}`}
          error={keyClashes}
          value={code.key?.toUpperCase() ?? ''}
          onChange={(event) => {
            const key = event.currentTarget.value.toLowerCase();
            if (/^[a-z]?$/.test(key)) onChange({ key: key || undefined });
          }}
        />
      </td>
      <td>
        <NativeSelect
          size="xs"
          w={142}
          aria-label={`Kind of error, ${name}`}
          data={KINDS}
          value={code.errorKind ?? ''}
          onChange={(event) => onChange({ errorKind: errorKindSchema.safeParse(event.currentTarget.value).data })}
        />
      </td>
      <td>
        <NativeSelect
          size="xs"
          w={88}
          aria-label={`Colour, ${name}`}
          data={COLOURS}
          value={code.colour}
          onChange={(event) =>
            onChange({ colour: inkColourSchema.catch(code.colour).parse(event.currentTarget.value) })
          }
        />
      </td>
      <td>
        <ActionIcon.Group>
          <ActionIcon size={28} aria-label={`Move ${name} up`} disabled={number === 1} onClick={() => onMove(-1)}>
            <IconArrowUp size={15} />
          </ActionIcon>
          <ActionIcon size={28} aria-label={`Move ${name} down`} disabled={isLast} onClick={() => onMove(1)}>
            <IconArrowDown size={15} />
          </ActionIcon>
          <ActionIcon
            size={28}
            aria-label={`Remove ${name}`}
            onClick={() => onEdit((palette) => withoutCode(palette, index))}
          >
            <IconTrash size={15} />
          </ActionIcon>
        </ActionIcon.Group>
      </td>
    </tr>
  );
});
