import { ActionIcon, Button, Popover, Switch, Text, Tooltip } from '@mantine/core';
import { IconCopyPlus, IconFileText } from '@tabler/icons-react';
import type { FileMark } from '../../../shared/exchange/marks-from-file.ts';
import { showNotice } from '../../ui/notices.tsx';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { copyToLayer, useFileLayer } from './file-layer.ts';
import classes from './FileMarksButton.module.css';

interface Props {
  /** Whose layer copies go to: whoever holds the pen. Null where nothing can be changed. */
  layer: EditableLayer | null;
}

/** Opens the list of what the file brought with it; there only when it brought something. */
export function FileMarksButton({ layer }: Props) {
  const { marks, shown, show } = useFileLayer();
  if (marks.length === 0) return null;

  const copy = (chosen: readonly FileMark[], to: EditableLayer) => {
    const count = copyToLayer(chosen, to);
    showNotice(`${count === 1 ? 'One mark' : `${count} marks`} copied to ${to.person.name}’s layer`);
  };
  const canBeCopied = marks.some(({ copies }) => copies.length > 0);

  return (
    <Popover position="bottom-end" width={340} shadow="md" withinPortal trapFocus returnFocus>
      <Tooltip label="From the file">
        <Popover.Target>
          <ActionIcon aria-label="From the file" aria-haspopup="dialog">
            <IconFileText size={18} />
          </ActionIcon>
        </Popover.Target>
      </Tooltip>
      <Popover.Dropdown className={classes.card} aria-label="From the file">
        <Text fw={600}>From the file</Text>
        <Text size="sm" c="var(--ink-soft)">
          Marked in the PDF before it came here. Nobody’s layer, and not to be changed.
        </Text>
        <Switch
          label="Show on the pages"
          checked={shown}
          onChange={(event) => show(event.currentTarget.checked)}
          mt="sm"
        />
        <ol className={classes.list} tabIndex={0} aria-label="Marks in the file">
          {marks.map((mark) => (
            <li key={mark.id} className={classes.mark}>
              <span className={classes.number}>{mark.number}</span>
              <div className={classes.words}>
                <Text size="sm" fw={500}>
                  {[mark.what, mark.author].filter(Boolean).join(' · ')}
                </Text>
                {mark.contents && <Text size="sm">{mark.contents}</Text>}
              </div>
              {layer && mark.copies.length > 0 && (
                <ActionIcon
                  aria-label={`Copy ${mark.number} to ${layer.person.name}’s layer`}
                  title={`Copy to ${layer.person.name}’s layer`}
                  onClick={() => copy([mark], layer)}
                >
                  <IconCopyPlus size={16} />
                </ActionIcon>
              )}
            </li>
          ))}
        </ol>
        {layer && canBeCopied && (
          <Button fullWidth variant="default" onClick={() => copy(marks, layer)}>
            Copy all to {layer.person.name}’s layer
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
