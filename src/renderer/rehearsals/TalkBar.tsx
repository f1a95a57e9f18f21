import type { Person, Role } from '../../shared/library/person.ts';
import { clockFace } from '../../shared/rehearsals/clock-face.ts';
import type { Take } from '../../shared/rehearsals/take.ts';
import type { TalkReport } from '../../shared/rehearsals/talk/talk-report.ts';
import { nameOf, shareOfTalk } from './rehearsal-words.ts';
import styles from './TalkBar.module.css';

interface Props {
  report: Pick<TalkReport, 'teacherMs' | 'pupilMs' | 'silenceMs' | 'share' | 'statedError'>;
  take: Pick<Take, 'speakerId' | 'pupilPlayedById'>;
  people: readonly Person[];
}

/** How the recorded time was shared, as a bar and in words. */
export function TalkBar({ report, take, people }: Props) {
  const parts: { name: string; role: Role | null; ms: number; share?: string | null }[] = [
    {
      name: nameOf(people, take.speakerId),
      role: roleOf(people, take.speakerId),
      ms: report.teacherMs,
      share: shareOfTalk(report),
    },
    { name: 'the pupil', role: roleOf(people, take.pupilPlayedById), ms: report.pupilMs },
    { name: 'quiet', role: null, ms: report.silenceMs },
  ];
  const allMs = parts.reduce((sum, { ms }) => sum + ms, 0);
  const said = parts.filter(({ ms }) => ms >= 500);
  if (allMs === 0) return null;
  return (
    <div>
      <div className={styles.bar} aria-hidden>
        {said.map(({ name, role, ms }) => (
          <span key={name} data-role={role ?? undefined} style={{ width: `${(ms / allMs) * 100}%` }} />
        ))}
      </div>
      <ul className={styles.legend}>
        {said.map(({ name, role, ms, share }) => (
          <li key={name} data-role={role ?? undefined}>
            {name} {clockFace(Math.round(ms / 1000) * 1000)}
            {share && `, ${share}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

function roleOf(people: readonly Person[], personId: string): Role | null {
  return people.find(({ id }) => id === personId)?.role ?? null;
}
