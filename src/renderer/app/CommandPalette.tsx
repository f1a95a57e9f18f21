import { useMantineColorScheme } from '@mantine/core';
import { Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import {
  IconClockHour4,
  IconColumns2,
  IconFileExport,
  IconFileText,
  IconHome,
  IconKeyboard,
  IconListCheck,
  IconListDetails,
  IconMoon,
  IconPlus,
  IconPrinter,
  IconSearch,
  IconSettings,
  IconTrash,
} from '@tabler/icons-react';
import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import { useArtefacts } from '../client/live-queries.ts';
import { useFilePicker } from '../intake/ImportArea.tsx';
import { useMayChange } from '../ui/may-change.ts';
import { whatOpened } from '../ui/what-opened.ts';
import type { ImportStarter } from '../intake/use-import.ts';
import { bylineOf } from '../../shared/library/byline.ts';
import classes from './CommandPalette.module.css';
import { tabNames } from './ArtefactTabs.tsx';
import { colourSchemes } from './colour-schemes.ts';
import type { OfferedCommands } from './offered-commands.ts';
import { artefactPlace, artefactTabs, LIBRARY, type Place } from './place.ts';
import type { AppDialogs } from './use-app-dialogs.ts';
import { goTo } from './use-place.ts';

interface Props {
  place: Place;
  starter: ImportStarter;
  dialogs: AppDialogs;
  /** What the screen that is open can do besides. */
  offered: OfferedCommands;
  onPrintKeys: () => void;
}

const SHOWN_AT_ONCE = 12;

/** Everything that can be done from here, and every piece of work, by typing a few letters. */
export function CommandPalette({ place, starter, dialogs, offered, onPrintKeys }: Props) {
  const { value: artefacts } = useArtefacts('');
  const { setColorScheme } = useMantineColorScheme();
  const pickFiles = useFilePicker(starter);
  const mayChange = useMayChange();
  const screenCommands = useSyncExternalStore(offered.subscribe, offered.latest);
  /** What had the keyboard before the palette, until it has it back. */
  const opener = useRef<HTMLElement | null>(null);
  /** No letter typed the moment after it was asked for is meant for anything behind it. */
  const takeKeyboard = useCallback((search: HTMLInputElement | null) => {
    if (!search) return;
    opener.current = whatOpened(document.activeElement);
    search.focus({ preventScroll: true });
  }, []);
  const giveKeyboardBack = () => {
    opener.current?.focus({ preventScroll: true });
    opener.current = null;
  };

  const actions = useMemo((): SpotlightActionData[] => {
    const parts =
      place.screen === 'artefact'
        ? artefactTabs.map((tab) => ({
            id: `tab-${tab}`,
            label: tabNames[tab],
            description: 'This piece of work',
            leftSection: <IconFileText size={18} />,
            onClick: () => goTo(artefactPlace(place.artefactId, tab)),
          }))
        : [];
    const leaving =
      place.screen === 'artefact'
        ? [
            {
              id: 'export',
              label: 'Export…',
              description: 'PDF, pictures or the marks alone',
              keywords: 'save pdf png annotations',
              leftSection: <IconFileExport size={18} />,
              onClick: () => dialogs.open('export'),
            },
            {
              id: 'beside',
              label: 'Another piece beside it…',
              description: 'A draft and its redraft, or two pupils’ work',
              keywords: 'compare two side draft redraft overlay',
              leftSection: <IconColumns2 size={18} />,
              onClick: () => dialogs.open('beside'),
            },
          ]
        : [];
    const changing: SpotlightActionData[] = [
      {
        id: 'add',
        label: 'Add work',
        description: 'PDFs, photos and scans from this computer',
        keywords: 'import scan photo pdf upload',
        leftSection: <IconPlus size={18} />,
        onClick: () => {
          goTo(LIBRARY);
          pickFiles();
        },
      },
      {
        id: 'settings',
        label: 'Class settings',
        description: 'Names, class size, speaking pace',
        leftSection: <IconSettings size={18} />,
        onClick: () => dialogs.open('settings'),
      },
    ];
    return [
      ...parts,
      ...leaving,
      ...screenCommands.map(({ run, ...command }) => ({ ...command, onClick: run })),
      { id: 'library', label: 'Library', leftSection: <IconHome size={18} />, onClick: () => goTo(LIBRARY) },
      ...(mayChange ? changing : []),
      {
        id: 'sheets',
        label: 'Class sheets',
        description: 'What went well over a set, what to teach again',
        keywords: 'whole class feedback crib',
        leftSection: <IconListDetails size={18} />,
        onClick: () => goTo({ screen: 'sheets' }),
      },
      {
        id: 'workload',
        label: 'What marking costs',
        description: 'Hours a year for each way of giving feedback',
        keywords: 'workload time minutes class size',
        leftSection: <IconClockHour4 size={18} />,
        onClick: () => dialogs.open('workload'),
      },
      {
        id: 'rules',
        label: 'Feedback rules',
        description: 'What they look for, why, and their switches',
        keywords: 'linter advice praise target',
        leftSection: <IconListCheck size={18} />,
        onClick: () => goTo({ screen: 'rules' }),
      },
      { id: 'trash', label: 'Trash', leftSection: <IconTrash size={18} />, onClick: () => goTo({ screen: 'trash' }) },
      {
        id: 'shortcuts',
        label: 'Keyboard shortcuts',
        leftSection: <IconKeyboard size={18} />,
        onClick: () => dialogs.open('shortcuts'),
      },
      {
        id: 'key-card',
        label: 'Print the key card',
        description: 'Every key and your class’s codes on one sheet of A4',
        leftSection: <IconPrinter size={18} />,
        onClick: onPrintKeys,
      },
      ...colourSchemes.map(({ value, name }) => ({
        id: `look-${value}`,
        label: `Look: ${name.toLowerCase()}`,
        keywords: 'theme colour mode',
        leftSection: <IconMoon size={18} />,
        onClick: () => setColorScheme(value),
      })),
      ...(artefacts ?? []).map((artefact) => ({
        id: artefact.id,
        label: artefact.title,
        description: bylineOf(artefact),
        leftSection: <IconFileText size={18} />,
        onClick: () => goTo(artefactPlace(artefact.id)),
      })),
    ];
  }, [place, artefacts, mayChange, dialogs, screenCommands, onPrintKeys, pickFiles, setColorScheme]);

  return (
    <Spotlight
      actions={actions.map(({ onClick, ...action }) => ({
        ...action,
        // First, because a dialog gives the keyboard back to whatever has it when it opens.
        onClick: (event) => {
          giveKeyboardBack();
          onClick?.(event);
        },
      }))}
      onSpotlightClose={giveKeyboardBack}
      returnFocus={false}
      shortcut={['mod + K']}
      // It is there as soon as it is asked for, and what was typed is cleared at once, for whoever opens it again.
      transitionProps={{ duration: 0 }}
      triggerOnContentEditable
      tagsToIgnore={[]}
      limit={SHOWN_AT_ONCE}
      scrollable
      maxHeight="min(440px, 70vh)"
      highlightQuery
      classNames={{ action: classes.action ?? '', actionDescription: classes.description ?? '' }}
      attributes={{ content: { 'aria-label': 'Find and do' } }}
      nothingFound="Nothing of that name"
      searchProps={{
        ref: takeKeyboard,
        leftSection: <IconSearch size={18} />,
        placeholder: 'Find a piece of work, or say what to do',
        'aria-label': 'Find and do',
      }}
    />
  );
}
