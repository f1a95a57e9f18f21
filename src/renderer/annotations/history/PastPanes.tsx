import type { CameraStore } from '../../pages/camera-store.ts';
import type { PageLayout } from '../../pages/page-layout.ts';
import { PageViewport } from '../../pages/PageViewport.tsx';
import { InkSheets } from '../panes/InkSheets.tsx';
import { PaneHeading } from '../panes/PaneHeading.tsx';
import sideBySide from '../panes/side-by-side.module.css';
import type { PastLayer } from './use-past-layers.ts';

interface Props {
  artefactId: string;
  layout: PageLayout;
  /** One for each pane; the layers stand side by side where there are as many. */
  cameras: readonly CameraStore[];
  layers: readonly PastLayer[];
}

/** The pages with the marks that were on them at a moment that is past. Nothing can be drawn here. */
export function PastPanes({ artefactId, layout, cameras, layers }: Props) {
  const isSplit = cameras.length > 1;
  return cameras.map((camera, i) => {
    const shown = isSplit ? layers.slice(i, i + 1) : layers;
    const names = shown.map(({ person }) => `${person.name}’s`).join(' and ');
    return (
      <div key={i} className={sideBySide.pane}>
        {isSplit && shown.map(({ person }) => <PaneHeading key={person.id} person={person} pen={null} />)}
        <PageViewport
          artefactId={artefactId}
          layout={layout}
          camera={camera}
          label={`Pages, ${names} marks as they were`}
          renderOnPage={(placed) => <InkSheets placed={placed} camera={camera} layers={shown} />}
        />
      </div>
    );
  });
}
