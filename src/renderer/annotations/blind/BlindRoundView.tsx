import { useEffect, useState } from 'react';
import type { BlindRound } from '../../../shared/blind/blind-record.ts';
import { nextToMark } from '../../../shared/blind/blind-round.ts';
import type { Artefact } from '../../../shared/library/artefact.ts';
import type { Person } from '../../../shared/library/person.ts';
import { useClient } from '../../client/client-context.ts';
import { emptyClipboards } from '../panes/use-marks-clipboard.ts';
import { BothDone } from './BothDone.tsx';
import { HandOver } from './HandOver.tsx';
import { MarkAlone } from './MarkAlone.tsx';
import { useBlindStep } from './use-blind-step.ts';

interface Props {
  artefact: Artefact;
  round: BlindRound;
  people: readonly [Person, Person];
}

/**
 * A piece of work while two people mark it alone. Whoever comes to this screen anew, as after a reload, is asked who
 * they are before any mark is fetched, so a laptop that was left lying shows nothing.
 */
export function BlindRoundView({ artefact, round, people }: Props) {
  const { documents } = useClient();
  const { take, waiting } = useBlindStep(artefact.id);
  const [atLaptop, setAtLaptop] = useState<string | null>(null);
  useEffect(() => {
    documents.letGo(artefact.id);
    emptyClipboards();
  }, [documents, artefact.id, round.atWork]);

  const nextId = round.atWork ?? nextToMark(round);
  const next = people.find(({ id }) => id === nextId);
  if (!next) return <BothDone artefactId={artefact.id} people={people} onStep={take} waiting={waiting} />;
  if (round.atWork === next.id && atLaptop === next.id) {
    return <MarkAlone artefact={artefact} person={next} people={people} onStep={take} waiting={waiting} />;
  }
  const begin = async () => {
    if (await take({ type: 'take', personId: next.id })) setAtLaptop(next.id);
  };
  return (
    <HandOver
      key={next.id}
      next={next}
      people={people}
      round={round}
      waiting={waiting}
      onBegin={() => void begin()}
      onStep={take}
    />
  );
}
