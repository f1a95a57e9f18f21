import { Button } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { BlindStep } from '../../../shared/blind/blind-record.ts';
import type { Artefact } from '../../../shared/library/artefact.ts';
import type { Person } from '../../../shared/library/person.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Opening } from '../../ui/Opening.tsx';
import { AnnotateWorkspace } from '../AnnotateWorkspace.tsx';
import { useEditableLayer, type EditableLayer } from '../layers/use-editable-layer.ts';
import { useLayersSave } from '../layers/use-layers-save.ts';
import { GiveUpButton } from './GiveUpButton.tsx';
import classes from './MarkAlone.module.css';

interface Props {
  artefact: Artefact;
  person: Person;
  people: readonly [Person, Person];
  waiting: boolean;
  onStep: (step: BlindStep) => Promise<boolean>;
}

/** One person's turn: their own marks and nobody else's, with the whole width of the screen. */
export function MarkAlone({ artefact, person, people, waiting, onStep }: Props) {
  const view = useEditableLayer(artefact, person, person.id);
  if (view.state === 'unreadable') return <ErrorNotice sentence={view.reason} />;
  if (view.state === 'opening') return <Opening label="Opening the work" />;
  return (
    <div className={classes.turn}>
      <TurnStrip layer={view.layer} people={people} waiting={waiting} onStep={onStep} />
      <div className={classes.work}>
        <AnnotateWorkspace artefact={artefact} left={view.layer} right={null} />
      </div>
    </div>
  );
}

interface StripProps extends Pick<Props, 'people' | 'waiting' | 'onStep'> {
  layer: EditableLayer;
}

/** Whose turn it is, what counts, and the ways out. Nobody leaves before everything is on the disk. */
function TurnStrip({ layer, people, waiting, onStep }: StripProps) {
  const { person } = layer;
  const layers = useMemo(() => [layer], [layer]);
  const saved = useLayersSave(layers).state === 'saved';
  return (
    <section className={classes.strip} data-role={person.role} aria-label="Marking alone">
      <IconEyeOff size={17} aria-hidden />
      <span className={classes.words}>
        <strong>{person.name} marks alone.</strong> Say of what you find whether it is a strength (S) or an opportunity
        (O): that is what you will compare.
      </span>
      <GiveUpButton people={people} onStep={onStep} />
      <Button
        size="compact-sm"
        variant="default"
        disabled={!saved || waiting}
        onClick={() => void onStep({ type: 'pause' })}
      >
        Put away for now
      </Button>
      <Button
        size="compact-sm"
        disabled={!saved}
        loading={waiting}
        onClick={() => void onStep({ type: 'finish', personId: person.id })}
      >
        I am done
      </Button>
    </section>
  );
}
