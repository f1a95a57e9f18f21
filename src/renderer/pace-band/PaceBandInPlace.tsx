import { ChangeInPlace } from '../ui/ChangeInPlace.tsx';
import { PaceBandForm } from './PaceBandForm.tsx';
import type { PaceBandHere } from './use-pace-band.ts';

interface Props {
  band: PaceBandHere;
}

/** A band within a sentence, "124 to 135 words a minute", which people change right where they read it. */
export function PaceBandInPlace({ band }: Props) {
  return (
    <ChangeInPlace
      shown={`${band.from} to ${band.to} words a minute`}
      label={`Pace for ${band.yearGroup}`}
      position="top-end"
      width={330}
    >
      {(close) => <PaceBandForm band={band} onDone={close} />}
    </ChangeInPlace>
  );
}
