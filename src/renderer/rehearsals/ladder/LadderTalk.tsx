import { useInViewport } from '@mantine/hooks';
import { useState } from 'react';
import type { Person } from '../../../shared/library/person.ts';
import type { Take } from '../../../shared/rehearsals/take.ts';
import { TalkBar } from '../TalkBar.tsx';
import { useTakeTalk } from '../sound/use-take-talk.ts';
import styles from './TakeLadder.module.css';

interface Props {
  take: Take;
  people: readonly Person[];
}

/** How the recorded time of a take was shared. Its sound is fetched when this comes into view: a ladder may be long. */
export function LadderTalk({ take, people }: Props) {
  const { ref, inViewport } = useInViewport<HTMLDivElement>();
  const [seen, setSeen] = useState(false);
  if (inViewport && !seen) setSeen(true);
  if (take.sound === null) return <span className={styles.soft}>not recorded</span>;
  return <div ref={ref}>{seen ? <Told take={take} people={people} /> : '…'}</div>;
}

function Told({ take, people }: Props) {
  const { sound, told } = useTakeTalk(take);
  if (told) return <TalkBar report={told.report} take={take} people={people} />;
  return <span className={styles.soft}>{sound.state === 'missing' ? 'recording missing' : '…'}</span>;
}
