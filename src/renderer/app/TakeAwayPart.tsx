import { SegmentedControl } from '@mantine/core';
import type { Artefact } from '../../shared/library/artefact.ts';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import { late } from '../ui/late.tsx';
import { Opening } from '../ui/Opening.tsx';
import { loadPackIntake, loadScriptOut, loadTakeAway } from './artefact-parts.ts';
import { artefactPlace, scriptPlace, takeAwayScriptPlace, type ArtefactPlace } from './place.ts';
import { goTo } from './use-place.ts';

const TakeAwayView = late(loadTakeAway, (module) => module.TakeAwayView, <Opening label="Opening the work" />);
const PackIntake = late(loadPackIntake, (module) => module.PackIntake, <Opening label="Opening the work" />);
const ScriptOutView = late(loadScriptOut, (module) => module.ScriptOutView, <Opening label="Opening the work" />);

interface Props {
  place: Extract<ArtefactPlace, { tab: 'take-away' }>;
  artefact: Artefact;
  overview: LibraryOverview;
  onExport: () => void;
}

/** Everything that leaves the app has one place: the piece of work as a whole, or a script of its own. */
export function TakeAwayPart({ place, artefact, overview, onExport }: Props) {
  const { id } = artefact;
  const switcher = (
    <SegmentedControl
      aria-label="What to take away"
      fullWidth
      value={place.part}
      onChange={(part) => goTo(part === 'script' ? takeAwayScriptPlace(id, null) : artefactPlace(id, 'take-away'))}
      data={[
        { value: 'work', label: 'The work' },
        { value: 'script', label: 'A script' },
      ]}
    />
  );
  if (place.part === 'work') {
    return <TakeAwayView artefact={artefact} overview={overview} switcher={switcher} onExport={onExport} />;
  }
  return (
    <PackIntake artefact={artefact} overview={overview} onAdded={(scriptId) => goTo(scriptPlace(id, scriptId))}>
      {(chooseFile) => (
        <ScriptOutView
          artefact={artefact}
          overview={overview}
          initialChoice={place.choice}
          switcher={switcher}
          onOpenScript={() => goTo(artefactPlace(id, 'script'))}
          onBringIn={chooseFile}
        />
      )}
    </PackIntake>
  );
}
