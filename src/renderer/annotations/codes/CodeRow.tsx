import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { inkColourSchema, inkColours } from '../../../shared/annotations/annotation.ts';
import { INK_COLOUR_NAMES } from '../../../shared/annotations/ink-palette.ts';
import { errorKindSchema, type Code } from '../../../shared/marking/palette.ts';
import { CodeSymbol } from './CodeSymbol.tsx';

interface Props {
  code: Code;
  /** Counted from 1, for people who hear the table. */
  number: number;
  isLast: boolean;
  clashes: { symbol: boolean; key: boolean };
  onChange: (change: Partial<Code>) => void;
  onMove: (step: 1 | -1) => void;
  onRemove: () => void;
}

const KINDS = [
  { value: '', label: 'No error' },
  { value: 'slip', label: 'Slip' },
  { value: 'misunderstanding', label: 'Misunderstanding' },
];

/** One code of a palette, to be edited in its row. */
export function CodeRow({ code, number, isLast, clashes, onChange, onMove, onRemove }: Props) {
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
          error={clashes.symbol}
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
          error={clashes.key}
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
          data={inkColours.map((colour) => ({ value: colour, label: INK_COLOUR_NAMES[colour] }))}
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
          <ActionIcon size={28} aria-label={`Remove ${name}`} onClick={onRemove}>
            <IconTrash size={15} />
          </ActionIcon>
        </ActionIcon.Group>
      </td>
    </tr>
  );
}
