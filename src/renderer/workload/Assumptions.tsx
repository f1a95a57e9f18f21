import { Text } from '@mantine/core';
import type { Workload } from '../../shared/workload/workload.ts';
import type { ScriptLength } from '../../shared/workload/script-cost.ts';
import { NumberField } from '../ui/number/NumberField.tsx';
import styles from './Assumptions.module.css';
import { scriptInWords } from './workload-words.ts';

interface Props {
  workload: Workload;
  script: ScriptLength | null;
  onChange: (change: Partial<Workload>) => void;
}

type Figure = keyof Workload;

interface FigureWords {
  figure: Figure;
  label: string;
  step: number;
  max: number;
}

const setFigures: readonly FigureWords[] = [
  { figure: 'pupils', label: 'Pupils in the class', step: 1, max: 60 },
  { figure: 'timesAYear', label: 'Times a year', step: 1, max: 200 },
];

const minuteFigures: readonly FigureWords[] = [
  { figure: 'readMinutes', label: 'Reading one piece', step: 0.5, max: 120 },
  { figure: 'writeMinutes', label: 'Writing to one pupil', step: 0.5, max: 120 },
  { figure: 'codeMinutes', label: 'Coding one piece', step: 0.5, max: 120 },
  { figure: 'sheetMinutes', label: 'Making one class sheet', step: 5, max: 120 },
  { figure: 'speakMinutes', label: 'Speaking with one pupil', step: 0.5, max: 120 },
];

/** Every figure the sums rest on, each to be changed. They are remembered with the class. */
export function Assumptions({ workload, script, onChange }: Props) {
  const fromScript = scriptInWords(script);
  const figureOfScript = script?.mode === 'spoken' ? 'speakMinutes' : 'writeMinutes';
  const row = ({ figure, label, step, max }: FigureWords) => (
    <NumberField
      key={figure}
      label={label}
      description={figure === figureOfScript && fromScript}
      size="sm"
      min={0}
      max={max}
      step={step}
      classNames={{ root: styles.figure, label: styles.label, description: styles.below, error: styles.below }}
      value={workload[figure]}
      meanwhile={`The sums still use ${workload[figure]}.`}
      onChange={(value) => value !== null && onChange({ [figure]: value })}
    />
  );
  return (
    <section aria-label="What the sums assume">
      <h3 className={styles.heading}>The class</h3>
      {setFigures.map(row)}
      <h3 className={styles.heading}>Minutes</h3>
      {minuteFigures.map(row)}
      <Text size="xs" c="var(--ink-soft)" mt="sm">
        27 pupils are usual in primary, 22 in secondary. The minutes are places to start from, not findings: time
        yourself once and put in what it really took.
      </Text>
    </section>
  );
}
