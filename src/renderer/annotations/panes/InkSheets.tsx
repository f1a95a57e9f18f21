import type { CameraStore } from '../../pages/camera-store.ts';
import type { PlacedPage } from '../../pages/page-layout.ts';
import type { PageInk } from '../drawing/page-ink.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { InkSheet } from './InkSheet.tsx';

interface Props {
  placed: PlacedPage;
  camera: CameraStore;
  /** Whose marks are shown, lowest first; as they are, or as they were. */
  layers: readonly Pick<EditableLayer, 'person' | 'index'>[];
  /**
   * The page's ink of each, for whoever must hide marks while they are being moved or rubbed out; gives the way to end it.
   * Left out where nothing is moved.
   */
  onMount?: ((ink: PageInk, personId: string) => () => void) | undefined;
}

/** Everybody's finished marks on one page. */
export function InkSheets({ placed, camera, layers, onMount = nobody }: Props) {
  return layers.map(({ person, index }) => (
    <InkSheet key={person.id} placed={placed} camera={camera} index={index} owner={person} onMount={onMount} />
  ));
}

const nobody = () => () => undefined;
