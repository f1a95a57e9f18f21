import { useMemo, useState, type ReactNode } from 'react';
import type { Artefact } from '../../shared/library/artefact.ts';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import type { ScriptChoice } from '../../shared/scripts/script.ts';
import { useScripts } from '../client/use-scripts.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Opening } from '../ui/Opening.tsx';
import { startingOut } from './out-choice.ts';
import { NoScriptOut } from './NoScriptOut.tsx';
import { PackDesk } from './packs/PackDesk.tsx';
import { SheetDesk } from './SheetDesk.tsx';

interface Props {
  artefact: Artefact;
  overview: LibraryOverview;
  /** The words somebody was sent here with; null leaves the choice to this screen. */
  initialChoice: ScriptChoice | null;
  /** The way to what else is taken away. */
  switcher: ReactNode;
  onOpenScript: () => void;
  onBringIn: () => void;
}

/** How a script leaves the app: on paper, as a file, on the clipboard, or in a pack for a colleague. */
export function ScriptOutView({ artefact, overview, initialChoice, switcher, onOpenScript, onBringIn }: Props) {
  const view = useScripts(artefact.id);
  const [choice, setChoice] = useState(startingOut);
  const [said, setSaid] = useState(initialChoice);
  const scripts = view.state === 'open' ? view.scripts : null;
  const script = scripts?.find(({ id }) => id === said?.scriptId) ?? scripts?.at(-1) ?? null;
  const shared = { choice, onChoice: setChoice, switcher };
  const variantId = useMemo(
    () => script?.variants.find(({ id }) => id === said?.variantId)?.id ?? null,
    [script, said?.variantId],
  );

  if (view.state === 'unreadable') return <ErrorNotice sentence={view.reason} />;
  if (!scripts) return <Opening label="Opening the scripts" />;
  if (!script) return <NoScriptOut switcher={switcher} onOpenScript={onOpenScript} onBringIn={onBringIn} />;
  if (choice.kind === 'pack') {
    return <PackDesk {...shared} artefact={artefact} scripts={scripts} onBringIn={onBringIn} />;
  }
  return (
    <SheetDesk
      {...shared}
      artefact={artefact}
      overview={overview}
      scripts={scripts}
      script={script}
      variantId={variantId}
      onSay={setSaid}
    />
  );
}
