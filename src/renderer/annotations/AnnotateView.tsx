import type { Artefact } from '../../shared/library/artefact.ts';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import type { Person } from '../../shared/library/person.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Opening } from '../ui/Opening.tsx';
import { AnnotateWorkspace } from './AnnotateWorkspace.tsx';
import { useEditableLayer } from './layers/use-editable-layer.ts';

interface Props {
  artefact: Artefact;
  overview: LibraryOverview;
}

/** Two people look at one piece of work, side by side, and mark what they see. */
export function AnnotateView({ artefact, overview }: Props) {
  const ect = overview.people.find(({ role }) => role === 'ect') ?? overview.people[0];
  const mentor = overview.people.find((person) => person.role === 'mentor' && person !== ect) ?? overview.people[1];
  if (!ect || !mentor)
    return (
      <ErrorNotice sentence="This library names fewer than two people. Add them in Class settings, in the menu." />
    );
  return <OpenLayers key={artefact.id} artefact={artefact} ect={ect} mentor={mentor} />;
}

function OpenLayers({ artefact, ect, mentor }: { artefact: Artefact; ect: Person; mentor: Person }) {
  const left = useEditableLayer(artefact, ect);
  const right = useEditableLayer(artefact, mentor);
  const unreadable = [left, right].find((view) => view.state === 'unreadable');
  if (unreadable) return <ErrorNotice sentence={unreadable.reason} />;
  if (left.state !== 'open' || right.state !== 'open') {
    return <Opening label="Opening the work" />;
  }
  return <AnnotateWorkspace artefact={artefact} left={left.layer} right={right.layer} />;
}
