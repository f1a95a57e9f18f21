import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { Artefact } from '../../../shared/library/artefact.ts';
import type { LibraryOverview } from '../../../shared/library/library-record.ts';
import type { PackedScript } from '../../../shared/script-packs/script-pack.ts';
import type { StarterPack } from '../../../shared/scripts/starters/starter-pack.ts';
import { useStarterPacks } from '../../client/live-queries.ts';
import { makeId } from '../../client/make-id.ts';
import { sentenceFor } from '../../client/sentence-for.ts';
import { useScripts } from '../../client/use-scripts.ts';
import { chooseFile } from '../../ui/choose-file.ts';
import { DropArea } from '../../ui/DropArea.tsx';
import { useMayChange } from '../../ui/may-change.ts';
import { showFailure, showNotice } from '../../ui/notices.tsx';
import { useScreenCommands, type ScreenCommand } from '../../ui/screen-commands.ts';
import { BringInDialog } from './BringInDialog.tsx';
import { readIncoming, type IncomingPack } from './read-incoming.ts';
import { countInWords, takeBack, takeIn } from './take-in.ts';
import styles from './PackIntake.module.css';
import { useLatest } from '../../ui/use-latest.ts';

const NO_COMMANDS: readonly ScreenCommand[] = [];

interface Props {
  artefact: Artefact;
  overview: LibraryOverview;
  /** The first script that came in. */
  onAdded: (scriptId: string) => void;
  /** What a file can be dropped on; it can also ask for one to be chosen. */
  children: (chooseFile: () => void) => ReactNode;
}

/** Takes in packs of scripts and starters, chosen or dropped, after somebody has seen what they bring. */
export function PackIntake({ artefact, overview, onAdded, children }: Props) {
  const mayChange = useMayChange();
  const view = useScripts(artefact.id);
  const { value: starters = [] } = useStarterPacks();
  const [incoming, setIncoming] = useState<IncomingPack | null>(null);
  const doc = view.state === 'open' ? view.session.doc : null;

  const open = async (files: readonly File[]) => {
    if (files.length === 0 || !doc) return;
    try {
      setIncoming(await readIncoming(files, { doc, alias: artefact.alias, starters }));
    } catch (error) {
      showFailure(sentenceFor(error));
    }
  };
  const latestOpen = useLatest(open);
  const askForFile = useCallback(() => {
    void chooseFile('application/json,.json').then((file) => file && latestOpen.current([file]));
  }, [latestOpen]);
  const commands = useMemo(
    () => [
      {
        id: 'bring-in-pack',
        label: 'Bring in a pack of scripts…',
        description: 'Scripts and sentence starters from a colleague',
        keywords: 'import open file share',
        run: askForFile,
      },
    ],
    [askForFile],
  );
  useScreenCommands(mayChange ? commands : NO_COMMANDS);

  const add = async (chosen: { scripts: readonly PackedScript[]; starters: readonly StarterPack[] }) => {
    if (!doc) return;
    const author = overview.people.find(({ role }) => role === 'ect') ?? overview.people[0]!;
    const pageIds = artefact.pages.map(({ id }) => id);
    setIncoming(null);
    try {
      const taken = await takeIn(doc, chosen, { personId: author.id, madeAt: Date.now(), makeId, pageIds });
      const count = countInWords({ scripts: taken.scriptIds.length, starters: taken.starterPackIds.length });
      const undo = () =>
        void takeBack(doc, taken).catch((error: unknown) => {
          showFailure(sentenceFor(error));
        });
      showNotice(`${count} added`, undo);
      const [first] = taken.scriptIds;
      if (first !== undefined) onAdded(first);
    } catch (error) {
      showFailure(sentenceFor(error));
    }
  };

  return (
    <DropArea
      className={styles.area}
      takesFiles={mayChange && doc !== null}
      title="Drop a pack of scripts here"
      hint="You see what it brings before anything is added."
      onFiles={({ files }) => void open([...files])}
    >
      {children(askForFile)}
      {incoming && (
        <BringInDialog pack={incoming} onAdd={(chosen) => void add(chosen)} onClose={() => setIncoming(null)} />
      )}
    </DropArea>
  );
}
