import { useSyncExternalStore } from 'react';
import { annotationBounds } from '../../../shared/annotations/annotation-geometry.ts';
import { boxAround } from '../../../shared/annotations/boxes.ts';
import type { CameraStore } from '../../pages/camera-store.ts';
import { pageToScreen, type PageLayout } from '../../pages/page-layout.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { pageOf } from '../panes/pane-desk.ts';
import { useSpokenMarks, type SpokenMark } from './spoken-marks.ts';
import { SpokenPlace } from './SpokenPlace.tsx';
import type { ClipUnderWay } from './voice-desk.ts';
import { VoicePin } from './VoicePin.tsx';

interface Props {
  artefactId: string;
  /** Whose marks are shown in this pane. */
  shown: readonly EditableLayer[];
  layout: PageLayout;
  camera: CameraStore;
  /** Selected marks have their player in the inspector. */
  selection: ReadonlySet<string>;
  /** The clip being recorded, if one is. */
  underWay: ClipUnderWay | null;
  /** While marks are selected and moved, a pin is a mark like any other; otherwise a click on it is heard. */
  selecting: boolean;
}

/** Over the pages: every voice clip as a button with its length, and where the one being recorded will be. */
export function VoicePins({ shown, underWay, ...rest }: Props) {
  const { layout, camera } = rest;
  const isHere = underWay && shown.some(({ person }) => person.id === underWay.person.id);
  return (
    <>
      {shown.map((layer) => (
        <PinsOfLayer key={layer.person.id} layer={layer} {...rest} />
      ))}
      {isHere && <SpokenPlace underWay={underWay} layout={layout} camera={camera} />}
    </>
  );
}

interface LayerProps extends Omit<Props, 'shown' | 'underWay'> {
  layer: EditableLayer;
}

function PinsOfLayer(props: LayerProps) {
  const spoken = useSpokenMarks(props.layer.index);
  // Only a layer that speaks is drawn anew while the camera moves.
  return spoken.length > 0 && <Pins {...props} spoken={spoken} />;
}

function Pins(props: LayerProps & { spoken: readonly SpokenMark[] }) {
  const { artefactId, spoken, layer, layout, camera, selection, selecting } = props;
  const { camera: at, viewport } = useSyncExternalStore(camera.subscribe, camera.getState);
  return spoken.map((each) => {
    const placed = pageOf(layout, each.mark);
    if (!placed) return null;
    const { x, y, width, height } = annotationBounds(each.mark, placed.page.rotation);
    const far = { x: x + width, y: y + height };
    const box = boxAround(pageToScreen(placed, at, { x, y }), pageToScreen(placed, at, far));
    const seen = box.x + box.width > 0 && box.y + box.height > 0 && box.x < viewport.width && box.y < viewport.height;
    if (!seen) return null;
    return (
      <VoicePin
        key={each.mark.id}
        artefactId={artefactId}
        spoken={each}
        layer={layer}
        box={box}
        viewport={viewport}
        selected={selection.has(each.mark.id)}
        selecting={selecting}
      />
    );
  });
}
