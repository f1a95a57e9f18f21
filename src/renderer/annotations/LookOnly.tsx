import { Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import type { Artefact } from '../../shared/library/artefact.ts';
import { CameraStore, linkCameras } from '../pages/camera-store.ts';
import { layOutPages } from '../pages/page-layout.ts';
import { PageControls } from '../pages/PageControls.tsx';
import frame from './panes/side-by-side.module.css';
import { PastPanes } from './history/PastPanes.tsx';
import type { EditableLayer } from './layers/use-editable-layer.ts';
import bar from './LookOnly.module.css';

interface Props {
  artefact: Artefact;
  layers: readonly EditableLayer[];
}

/** Everybody's marks side by side in a library that cannot be changed: no pens, nothing that would be lost. */
export function LookOnly({ artefact, layers }: Props) {
  const layout = useMemo(() => layOutPages(artefact.pages), [artefact.pages]);
  const [cameras] = useState(() => layers.map(() => new CameraStore(layout)));
  useEffect(() => {
    const [left, right] = cameras;
    if (left && right) return linkCameras(left, right);
  }, [cameras]);
  const shown = useMemo(
    () => layers.map(({ person, session, index }) => ({ person, doc: session.doc, index })),
    [layers],
  );
  return (
    <div className={frame.workspace}>
      <div className={bar.bar}>
        <IconLock size={16} aria-hidden />
        <Text size="sm" role="status" flex={1}>
          This library can be read but not changed.
        </Text>
        <PageControls camera={cameras[0]!} pageCount={layout.pages.length} />
      </div>
      <div className={frame.body}>
        <PastPanes artefactId={artefact.id} layout={layout} cameras={cameras} layers={shown} moment="now" />
      </div>
    </div>
  );
}
