import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCopy, IconStackBackward, IconStackPush, IconTrash, type Icon } from '@tabler/icons-react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import { stylesOf } from '../annotate-state.ts';
import { ColourSwatches } from '../toolbar/ColourSwatches.tsx';
import { whatWidthsAre, WidthChoices } from '../toolbar/WidthChoices.tsx';
import { duplicateSelection, reorderSelection } from '../tools/selection-commands.ts';
import type { ToolDesk } from '../tools/tool.ts';
import classes from './MarkInspector.module.css';

interface Props {
  /** What is selected; not empty. */
  marks: readonly Annotation[];
  desk: ToolDesk;
  onChange: (edit: (mark: Annotation) => Annotation) => void;
}

/** Colour and width of the selected marks, where they lie, a copy of them, and the way to be rid of them. */
export function MarkStyle({ marks, desk, onChange }: Props) {
  const coloured = marks.filter((mark) => mark.kind !== 'voice');
  const [styled] = coloured;
  const style = styled && stylesOf(styled.kind);
  const width = styled && widthOf(styled);
  const alike = coloured.filter((mark) => stylesOf(mark.kind).style === style?.style);
  const colours = styled && style && (
    <ColourSwatches
      colours={style.colours}
      chosen={common(coloured.map(({ colour }) => colour))}
      onChoose={(colour) => onChange((mark) => (mark.kind === 'voice' ? mark : { ...mark, colour }))}
    />
  );
  const widths = style && width !== undefined && width !== null && (
    <WidthChoices
      what={whatWidthsAre(style.style)}
      widths={style.widths}
      chosen={common(alike.map(widthOf))}
      colour={styled.colour}
      onChoose={(chosen) =>
        onChange((mark) =>
          mark.kind !== 'voice' && stylesOf(mark.kind).style === style.style ? withWidth(mark, chosen) : mark,
        )
      }
    />
  );
  return (
    <>
      {widths && <div className={classes.row}>{colours}</div>}
      <div className={classes.row}>
        {widths || colours || <span />}
        <div className={classes.actions}>
          <Action name="Copy beside" keys="Ctrl+D" icon={IconCopy} onClick={() => duplicateSelection(desk)} />
          <Action name="Bring to front" keys="]" icon={IconStackPush} onClick={() => reorderSelection(desk, 'front')} />
          <Action
            name="Send to back"
            keys="["
            icon={IconStackBackward}
            onClick={() => reorderSelection(desk, 'back')}
          />
          <Action name="Delete" keys="Del" icon={IconTrash} onClick={() => desk.remove(marks.map(({ id }) => id))} />
        </div>
      </div>
    </>
  );
}

function Action(props: { name: string; keys: string; icon: Icon; onClick: () => void }) {
  const { name, keys, icon: ActionSign, onClick } = props;
  return (
    <Tooltip label={`${name} (${keys})`}>
      <ActionIcon aria-label={name} size={24} onClick={onClick}>
        <ActionSign size={16} />
      </ActionIcon>
    </Tooltip>
  );
}

/** What all of them are; null where they differ. */
function common<Value>(values: readonly Value[]): Value | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

/** Width of the line, height of a line of text or size of the sign; null where there is none to choose. */
function widthOf(mark: Annotation): number | null {
  switch (mark.kind) {
    case 'ink':
    case 'highlight':
    case 'line':
      return mark.width;
    case 'text':
    case 'callout':
      return mark.lineHeight;
    case 'stamp':
    case 'sign':
      return mark.size;
    default:
      return null;
  }
}

function withWidth(mark: Annotation, width: number): Annotation {
  switch (mark.kind) {
    case 'ink':
    case 'highlight':
    case 'line':
      return { ...mark, width };
    case 'text':
    case 'callout':
      return { ...mark, lineHeight: width };
    case 'stamp':
    case 'sign':
      return { ...mark, size: width };
    default:
      return mark;
  }
}
