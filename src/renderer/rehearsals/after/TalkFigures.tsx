import { Text } from '@mantine/core';
import type { Person } from '../../../shared/library/person.ts';
import { clockFace } from '../../../shared/rehearsals/clock-face.ts';
import type { Take } from '../../../shared/rehearsals/take.ts';
import { pupilSpokeIn } from '../../../shared/rehearsals/take-timeline.ts';
import { sayTalkError } from '../../../shared/rehearsals/talk/talk-error.ts';
import type { TalkReport } from '../../../shared/rehearsals/talk/talk-report.ts';
import { lengthOfSpans } from '../../../shared/rehearsals/talk/time-span.ts';
import { sayDuration } from '../../../shared/scripts/script-plan.ts';
import { nameOf, unrecordedInWords } from '../rehearsal-words.ts';
import { TalkBar } from '../TalkBar.tsx';
import { silencesInWords } from './silences-in-words.ts';
import { secondsInWords } from './timeline/timeline-marks.ts';
import type { TakeTalk } from '../sound/use-take-talk.ts';
import styles from './Figures.module.css';

interface Props {
  take: Take;
  talk: TakeTalk;
  people: readonly Person[];
  onSeek: (goMs: number) => void;
}

/** Who spoke and how long, and how quiet it was after a question; with what is known of the error. No score. */
export function TalkFigures({ take, talk: { sound, told }, people, onSeek }: Props) {
  return (
    <section className={styles.figures} aria-label="Who spoke">
      <h3>Who spoke</h3>
      {told && <Told report={told.report} take={take} people={people} onSeek={onSeek} />}
      {sound.state === 'waiting' && <Text size="sm">Looking at the recording…</Text>}
      {sound.state === 'missing' && (
        <Text size="sm" role="alert">
          {sound.sentence}
        </Text>
      )}
      {sound.state === 'none' && <WithoutSound take={take} />}
    </section>
  );
}

function Told({ report, take, people, onSeek }: Omit<Props, 'talk'> & { report: TalkReport }) {
  const { longestTurn, silencesAfterQuestions, statedError } = report;
  const unrecorded = unrecordedInWords(report);
  const howSure = <p className={styles.soft}>{sayTalkError(statedError).join(' ')}</p>;
  if (statedError.contrastDb === null) return howSure;
  return (
    <>
      <TalkBar report={report} take={take} people={people} />
      {unrecorded && <p>{unrecorded}</p>}
      {longestTurn && (
        <p>
          The longest turn of {nameOf(people, take.speakerId)} took{' '}
          {sayDuration((longestTurn.toMs - longestTurn.fromMs) / 1000)},{' '}
          <button type="button" className={styles.moment} onClick={() => onSeek(longestTurn.fromMs)}>
            from {clockFace(longestTurn.fromMs)}
          </button>
          .
        </p>
      )}
      {silencesAfterQuestions.length === 0 ? (
        <p className={styles.soft}>
          {take.log.some(({ kind }) => kind === 'question-asked')
            ? 'Nothing was recorded where questions were marked, so the silences after them are not known.'
            : 'No question was marked, so silences after one are not known.'}
        </p>
      ) : (
        <p>{silencesInWords(silencesAfterQuestions)}</p>
      )}
      {howSure}
    </>
  );
}

function WithoutSound({ take }: Pick<Props, 'take'>) {
  const heldMs = lengthOfSpans(pupilSpokeIn(take.pupil));
  return (
    <p className={styles.soft}>
      Nothing was recorded, so who spoke when is not known.
      {heldMs > 0 && ` The key for the pupil was held for ${secondsInWords(heldMs)} in all.`}
    </p>
  );
}
