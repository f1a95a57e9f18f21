import { useEffect, useMemo, useState } from 'react';
import type { Artefact } from '../../../shared/library/artefact.ts';
import type { LibraryOverview } from '../../../shared/library/library-record.ts';
import type { Person } from '../../../shared/library/person.ts';
import { CameraStore } from '../../pages/camera-store.ts';
import type { Rect } from '../../pages/camera.ts';
import { layOutPages } from '../../pages/page-layout.ts';
import { PageViewport } from '../../pages/PageViewport.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Opening } from '../../ui/Opening.tsx';
import { useOpenedWork } from '../compare/compare-layers.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { InkSheets } from '../panes/InkSheets.tsx';
import { PointerTrail } from './PointerTrail.tsx';
import { PresenterPointer } from './presenter-pointer.ts';
import { openTableChannel } from './table-channel.ts';
import classes from './WallView.module.css';

interface Props {
  artefact: Artefact;
  overview: LibraryOverview;
  /** The person whose marks are shown; null for both. */
  personId: string | null;
}

/** The work on a second screen, for a projector: nothing but the pages and the marks, following the table. */
export function WallView({ artefact, overview, personId }: Props) {
  const ect = overview.people.find(({ role }) => role === 'ect') ?? overview.people[0];
  const mentor = overview.people.find((person) => person.role === 'mentor' && person !== ect) ?? overview.people[1];
  if (!ect || !mentor) return <Opening label="Opening the work" />;
  return <Opened artefact={artefact} people={[ect, mentor]} personId={personId} />;
}

function Opened({ artefact, people, personId }: Pick<Props, 'artefact' | 'personId'> & { people: [Person, Person] }) {
  const work = useOpenedWork(artefact, people);
  if (work.state === 'closed') return <ErrorNotice sentence={work.reason} />;
  if (work.state === 'opening') return <Opening label="Opening the work" />;
  const shown = work.layers.filter(({ person }) => personId === null || person.id === personId);
  return <Wall artefact={artefact} layers={shown} />;
}

function Wall({ artefact, layers }: { artefact: Artefact; layers: readonly EditableLayer[] }) {
  const layout = useMemo(() => layOutPages(artefact.pages), [artefact.pages]);
  const [camera] = useState(() => new CameraStore(layout));
  const [pointer] = useState(() => new PresenterPointer(() => performance.now()));

  useEffect(() => {
    const channel = openTableChannel((message) => {
      if (message.artefactId !== artefact.id) return;
      if (message.kind === 'looking-at') lookAt(camera, message.view);
      if (message.kind === 'pointing-at') pointer.point(message.at);
    });
    channel.tell({ kind: 'joined', artefactId: artefact.id });
    return () => channel.close();
  }, [artefact.id, camera, pointer]);

  const names = layers.map(({ person }) => `${person.name}’s`).join(' and ');
  return (
    <div className={classes.wall}>
      <PageViewport
        artefactId={artefact.id}
        layout={layout}
        camera={camera}
        label={`Pages, ${names} marks, for the room`}
        renderOnPage={(placed) => <InkSheets placed={placed} camera={camera} layers={layers} />}
      >
        <PointerTrail pointer={pointer} camera={camera} />
      </PageViewport>
    </div>
  );
}

/** Shows the same part of the pages as the table does, as large as this window allows. */
function lookAt(camera: CameraStore, view: Rect): void {
  const state = camera.getState();
  const { viewport } = state;
  if (viewport.width === 0) return;
  const scale = Math.min(viewport.width / view.width, viewport.height / view.height);
  const x = view.x + view.width / 2 - viewport.width / scale / 2;
  const y = view.y + view.height / 2 - viewport.height / scale / 2;
  camera.follow({ ...state, camera: { x, y, scale }, fit: 'free' });
}
