import { memo } from 'react';
import type { Role } from '../../../../shared/library/person.ts';
import type { TimeSpan } from '../../../../shared/rehearsals/talk/time-span.ts';
import type { TimelineScale } from './timeline-geometry.ts';
import styles from './TakeTimelineBar.module.css';

interface Props {
  /** How loud it was along the timeline, from 0 to 1. */
  loudness: readonly number[];
  scale: TimelineScale;
  /** Who spoke when; what is nobody's is drawn quietly. */
  speakers: readonly { role: Role; spans: readonly TimeSpan[] }[];
}

/** How loud a take was along its time, in the colours of who spoke. Decorative: the figures beside it say the same. */
export const Waveform = memo(function Waveform({ loudness, scale, speakers }: Props) {
  const count = loudness.length;
  const roleAt = (index: number) => {
    const goMs = scale.momentAt((index + 0.5) / count);
    return speakers.find(({ spans }) => spans.some(({ fromMs, toMs }) => fromMs <= goMs && goMs < toMs))?.role;
  };
  const roles = loudness.map((_, index) => roleAt(index));
  return (
    <svg className={styles.waveform} viewBox={`0 0 ${count} 100`} preserveAspectRatio="none" aria-hidden>
      {([undefined, 'ect', 'mentor'] as const).map((role) => (
        <path
          key={role ?? 'nobody'}
          className={styles.voice}
          data-role={role}
          d={loudness.map((loud, index) => (roles[index] === role && loud > 0 ? barAt(index, loud) : '')).join('')}
        />
      ))}
    </svg>
  );
});

function barAt(index: number, loud: number): string {
  const high = Math.max(2, loud * 100);
  return `M${index + 0.15} ${50 - high / 2}h0.7v${high.toFixed(1)}h-0.7z`;
}
