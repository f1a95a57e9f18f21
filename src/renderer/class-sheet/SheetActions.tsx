import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import {
  IconClockHour4,
  IconDots,
  IconFileTypeDocx,
  IconPresentation,
  IconPrinter,
  IconRefresh,
  IconTrash,
} from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { ClassSheet } from '../../shared/class-sheet/class-sheet.ts';
import { roomPaper, teachersPaper, type SheetPaper } from '../../shared/class-sheet/sheet-paper.ts';
import { plainFileName } from '../../shared/exchange/export-file-name.ts';
import type { Person } from '../../shared/library/person.ts';
import { api } from '../client/api.ts';
import { useArtefacts } from '../client/live-queries.ts';
import { sentenceFor } from '../client/sentence-for.ts';
import { saveDocx } from '../ui/docx/save-docx.ts';
import { showFailure, showNotice } from '../ui/notices.tsx';
import { printPaper } from '../ui/paper/print-paper.ts';
import { SaveMark } from '../ui/SaveMark.tsx';
import { countSet } from './count-set.ts';
import { sheetDocx } from './sheet-docx.ts';
import { sheetHtml } from './sheet-html.ts';
import type { PieceNames } from './use-piece-names.ts';
import type { SheetEdits } from './use-sheet-edits.ts';

interface Props {
  sheet: ClassSheet;
  names: PieceNames;
  people: readonly Person[];
  edits: SheetEdits;
  mayChange: boolean;
  onRoom: (where: 'here' | 'second-screen') => void;
  onCost: () => void;
  onTrashed: () => void;
}

/** What can be done with a sheet as a whole. On paper and in Word there are two: the teacher's, and one for the room. */
export function SheetActions({ sheet, names, people, edits, mayChange, onRoom, onCost, onTrashed }: Props) {
  const { value: artefacts = [] } = useArtefacts('');
  const [counting, setCounting] = useState(false);
  const copies: readonly SheetCopy[] = [
    { name: 'Teacher’s copy, with whom to see', paper: () => teachersPaper(sheet, names.nameOf) },
    { name: 'For the room, without any alias', paper: () => roomPaper(sheet, names.aliases) },
  ];

  const countAgain = async () => {
    setCounting(true);
    try {
      const set = new Set(sheet.counting.pieces);
      const pieces = artefacts.filter(({ id }) => set.has(id));
      if (pieces.length === 0) {
        showFailure('None of the pieces is in the library, so nothing was counted. The sheet stays as it is.');
        return;
      }
      const counted = await countSet(pieces, people, () => undefined);
      await edits.take('Counted again; your own words stay', { type: 'count', counting: counted }, 'announce');
    } catch (error) {
      showFailure(sentenceFor(error));
    } finally {
      setCounting(false);
    }
  };
  const trash = async () => {
    try {
      await api.classSheets.trash({ sheetIds: [sheet.id] });
      onTrashed();
      showNotice(`“${sheet.title}” is in the trash.`, () => void api.classSheets.restore({ sheetIds: [sheet.id] }));
    } catch (error) {
      showFailure(sentenceFor(error));
    }
  };

  return (
    <Group gap={6} wrap="wrap">
      <SaveMark save={edits.saving ? { state: 'saving' } : { state: 'saved' }} onRetry={() => undefined} />
      <Menu position="bottom-end">
        <Menu.Target>
          <Button size="sm" leftSection={<IconPresentation size={17} aria-hidden />}>
            For the room
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onRoom('here')}>In this window</Menu.Item>
          <Menu.Item onClick={() => onRoom('second-screen')}>On a second screen</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <CopyMenu
        name="Print"
        icon={<IconPrinter size={17} aria-hidden />}
        copies={copies}
        onChoose={(paper) => void printPaper(sheetHtml(paper))}
      />
      <CopyMenu
        name="Word"
        icon={<IconFileTypeDocx size={17} aria-hidden />}
        copies={copies}
        onChoose={(paper) => void saveWord(paper)}
      />
      <Menu position="bottom-end" width={250}>
        <Menu.Target>
          <ActionIcon aria-label="More for this sheet" loading={counting}>
            <IconDots size={20} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconRefresh size={16} aria-hidden />}
            disabled={!mayChange}
            onClick={() => void countAgain()}
          >
            Count again
          </Menu.Item>
          <Menu.Item leftSection={<IconClockHour4 size={16} aria-hidden />} onClick={onCost}>
            What it costs in a year
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconTrash size={16} aria-hidden />}
            disabled={!mayChange}
            onClick={() => void trash()}
          >
            Move to trash
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}

/** A sheet as one kind of reader gets it. */
interface SheetCopy {
  name: string;
  paper: () => SheetPaper;
}

interface CopyMenuProps {
  name: string;
  icon: ReactNode;
  copies: readonly SheetCopy[];
  onChoose: (paper: SheetPaper) => void;
}

/** A way out of the app, for any of the copies. */
function CopyMenu({ name, icon, copies, onChoose }: CopyMenuProps) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="sm" variant="default" leftSection={icon}>
          {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {copies.map((copy) => (
          <Menu.Item key={copy.name} onClick={() => onChoose(copy.paper())}>
            {copy.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

async function saveWord(paper: SheetPaper): Promise<void> {
  try {
    await saveDocx(plainFileName(paper.title), sheetDocx(paper));
  } catch (error) {
    showFailure(sentenceFor(error));
  }
}
