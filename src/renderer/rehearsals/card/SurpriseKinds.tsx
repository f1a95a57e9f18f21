import { Text } from '@mantine/core';
import {
  IconBulb,
  IconMoodEmpty,
  IconMoodSad,
  IconQuestionMark,
  IconThumbUp,
  IconVolumeOff,
  type Icon,
} from '@tabler/icons-react';
import { surpriseKindSchema, type SurpriseKind } from '../../../shared/rehearsals/pupil-card.ts';
import { surpriseNames } from '../../../shared/rehearsals/surprise-words.ts';
import styles from './PupilCard.module.css';

const icons: Record<SurpriseKind, Icon> = {
  silence: IconVolumeOff,
  shrug: IconMoodEmpty,
  'is-that-good': IconQuestionMark,
  'misread-advice': IconBulb,
  upset: IconMoodSad,
  'over-confident-yes': IconThumbUp,
};

interface Props {
  times: ReadonlyMap<SurpriseKind, number>;
  underWay: boolean;
  over: boolean;
  onCame: (kind: SurpriseKind) => void;
}

/** A button for every kind of surprise, always in the same place, for whatever really happened. */
export function SurpriseKinds({ times, underWay, over, onCame }: Props) {
  return (
    <section className={styles.happened} aria-label="Something happened">
      <Text size="sm" c="var(--ink-soft)" mt="md" mb={6}>
        {over ? 'How often each came' : 'Something else happened? Say which.'}
      </Text>
      <div className={styles.kinds}>
        {surpriseKindSchema.options.map((kind, index) => {
          const KindIcon = icons[kind];
          const came = times.get(kind) ?? 0;
          return (
            <button key={kind} type="button" className={styles.kind} disabled={!underWay} onClick={() => onCame(kind)}>
              <KindIcon size={20} aria-hidden />
              <span>{surpriseNames[kind]}</span>
              {came > 0 && <span className={styles.times}>{came} ×</span>}
              <kbd className={styles.key}>{index + 1}</kbd>
            </button>
          );
        })}
      </div>
    </section>
  );
}
