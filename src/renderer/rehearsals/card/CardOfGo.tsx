import { useLocalStorage } from '@mantine/hooks';
import { useMemo, useRef } from 'react';
import type { Person } from '../../../shared/library/person.ts';
import type { CardEntry, NotedCard } from '../../../shared/rehearsals/pupil-card.ts';
import { readClock } from '../../../shared/rehearsals/rehearsal-clock.ts';
import { openGoDesk } from '../go-desk.ts';
import { useGoClock, type GoView } from '../use-go.ts';
import type { CardKeyAction } from './card-keys.ts';
import { CardHead } from './CardHead.tsx';
import { NotedLast } from './NotedLast.tsx';
import { Persona } from './Persona.tsx';
import styles from './PupilCard.module.css';
import { PupilSpeaks } from './PupilSpeaks.tsx';
import { SurpriseKinds } from './SurpriseKinds.tsx';
import { entryFor, surpriseRows, timesCame } from './surprise-list.ts';
import { Surprises } from './Surprises.tsx';
import { useCardKeys } from './use-card-keys.ts';
import { useCardNotes } from './use-card-notes.ts';
import { usePupilSpeech } from './use-pupil-speech.ts';

interface Props {
  view: Extract<GoView, { state: 'there' }>;
  noted: NotedCard;
  people: readonly Person[];
  /** Edits what cards are drawn from. */
  onEdit: () => void;
}

/** The card of one go: to read before it starts, to glance at while it goes on, and to put right after it. */
export function CardOfGo({ view, noted, people, onEdit }: Props) {
  const { go, nowMs } = view;
  const { artefactId } = go;
  const desk = useMemo(() => openGoDesk(artefactId), [artefactId]);
  const clock = useGoClock(view);
  const underWay = clock.phase === 'speaking' || clock.phase === 'paused';
  const begun = clock.phase !== 'ready';
  const over = clock.phase === 'ended';
  const goMs = () => readClock(go.clock, nowMs()).goMs;
  const notes = useCardNotes(artefactId, noted.entries);
  const speech = usePupilSpeech({ underWay, goMs, note: notes.note });
  const [latched, setLatched] = useLocalStorage({
    key: 'marginalia.pupil-card.latched',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const root = useRef<HTMLDivElement>(null);
  const rows = surpriseRows(noted, clock.totalMs);

  const note = (entry: CardEntry | null) => {
    if (entry && underWay) notes.note(entry);
    // A button that was clicked would keep the space bar for itself.
    root.current?.focus();
  };
  const came = (row: (typeof rows)[number] | undefined) =>
    note(row ? { kind: 'surprise', surpriseId: row.surprise.id, goMs: Math.round(goMs()) } : null);
  const undo = () => {
    if (speech.sinceMs === null) notes.undo();
    root.current?.focus();
  };
  const toggleSpeech = () => (speech.sinceMs === null ? speech.start() : speech.stop());

  const press = (action: CardKeyAction) => {
    switch (action.does) {
      case 'speak':
        return latched ? toggleSpeech() : speech.start();
      case 'next-came':
        return came(rows.find(({ isNext }) => isNext));
      case 'came':
        return note(entryFor(noted, action.kind, Math.round(goMs())));
      case 'undo':
        return undo();
      case 'redo':
        return notes.redo();
      case 'pause-or-resume':
        return void desk.act({ type: clock.phase === 'paused' ? 'resume' : 'pause' });
      case 'turn':
        return void desk.act({ type: action.to });
    }
  };
  useCardKeys({ press, letGo: () => latched || speech.stop() });

  return (
    <div ref={root} className={styles.card} tabIndex={-1}>
      <CardHead go={go} clock={clock} people={people} onAct={(type) => void desk.act({ type })} />
      <main className={styles.body} data-begun={begun || undefined} tabIndex={0}>
        <Persona card={noted.card} go={go} people={people} onEdit={onEdit} />
        <div>
          <Surprises rows={rows} plan={go.plan} phase={clock.phase} onCame={came} />
          {begun && (
            <>
              <SurpriseKinds
                times={timesCame(noted)}
                underWay={underWay}
                over={over}
                onCame={(kind) => note(entryFor(noted, kind, Math.round(goMs())))}
              />
              <NotedLast noted={noted} speaking={speech.sinceMs !== null} over={over} onUndo={undo} />
            </>
          )}
        </div>
      </main>
      {begun && !over && (
        <PupilSpeaks
          speech={speech}
          goMs={clock.goMs}
          underWay={underWay}
          latched={latched}
          onLatched={setLatched}
          onToggle={toggleSpeech}
        />
      )}
    </div>
  );
}
