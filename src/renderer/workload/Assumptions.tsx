import { NumberInput, Text } from '@mantine/core';
import type { Workload } from '../../shared/workload/workload.ts';
import type { ScriptLength } from '../../shared/workload/script-cost.ts';
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
    <div key={figure}>
      <div className={styles.figure}>
        <label htmlFor={`figure-${figure}`}>{label}</label>
        <NumberInput
          id={`figure-${figure}`}
          size="sm"
          w={92}
          min={0}
          max={max}
          step={step}
          decimalScale={Number.isInteger(step) ? 0 : 1}
          clampBehavior="strict"
          aria-describedby={fromScript !== null && figure === figureOfScript ? 'figure-source' : undefined}
          value={workload[figure]}
          onChange={(value) => onChange({ [figure]: value === '' ? 0 : Number(value) })}
        />
      </div>
      {fromScript !== null && figure === figureOfScript && (
        <Text id="figure-source" size="xs" c="var(--ink-soft)" pb={4}>
          {fromScript}
        </Text>
      )}
    </div>
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
