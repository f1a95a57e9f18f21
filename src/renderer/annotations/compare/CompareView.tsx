import { Button, Group } from '@mantine/core';
import type { Artefact } from '../../../shared/library/artefact.ts';
import type { LibraryOverview } from '../../../shared/library/library-record.ts';
import type { Person } from '../../../shared/library/person.ts';
import { useArtefact } from '../../client/live-queries.ts';
import { sentenceFor } from '../../client/sentence-for.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useMayChange } from '../../ui/may-change.ts';
import { Opening } from '../../ui/Opening.tsx';
import { useOpenedWork } from './compare-layers.ts';
import type { CompareViewActions } from './compare-sides.ts';
import { CompareWorkspace } from './CompareWorkspace.tsx';
import { LookCompare } from './LookCompare.tsx';

interface Props extends CompareViewActions {
  artefact: Artefact;
  /** The piece that lies beside it. */
  besideId: string;
  overview: LibraryOverview;
}

/** Two pieces of work at once: a draft beside its redraft, or one pupil's beside another's. */
export function CompareView({ artefact, besideId, overview, ...actions }: Props) {
  const { value: beside, error, refresh } = useArtefact(besideId);
  const ect = overview.people.find(({ role }) => role === 'ect') ?? overview.people[0];
  const mentor = overview.people.find((person) => person.role === 'mentor' && person !== ect) ?? overview.people[1];
  if (error !== null && !beside) return <ErrorNotice sentence={sentenceFor(error)} onRetry={refresh} />;
  if (!beside || !ect || !mentor) return <Opening label="Opening the two pieces" />;
  return (
    <BothOpen key={`${artefact.id}/${beside.id}`} artefacts={[artefact, beside]} people={[ect, mentor]} {...actions} />
  );
}

interface BothProps extends CompareViewActions {
  artefacts: readonly [Artefact, Artefact];
  people: readonly [Person, Person];
}

function BothOpen({ artefacts, people, ...actions }: BothProps) {
  const mayChange = useMayChange();
  const left = useOpenedWork(artefacts[0], people);
  const right = useOpenedWork(artefacts[1], people);
  const closed = [left, right].find((work) => work.state === 'closed');
  if (closed) return <NotBoth reason={closed.reason} {...actions} />;
  if (left.state !== 'open' || right.state !== 'open') return <Opening label="Opening the two pieces" />;
  const Workspace = mayChange ? CompareWorkspace : LookCompare;
  return (
    <Workspace
      works={[
        { artefact: artefacts[0], layers: left.layers },
        { artefact: artefacts[1], layers: right.layers },
      ]}
      {...actions}
    />
  );
}

interface NotBothProps extends Pick<CompareViewActions, 'onChooseOther' | 'onClose'> {
  reason: string;
}

/** Stands where two pieces would lie of which one cannot be shown: why, and the ways on. */
function NotBoth({ reason, onChooseOther, onClose }: NotBothProps) {
  return (
    <ErrorNotice sentence={reason}>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={onClose}>
          One piece again
        </Button>
        <Button size="xs" variant="default" onClick={onChooseOther}>
          Another piece beside it
        </Button>
      </Group>
    </ErrorNotice>
  );
}
