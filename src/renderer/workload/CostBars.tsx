import type { CSSProperties } from 'react';
import type { WayCost, Workload } from '../../shared/workload/workload.ts';
import styles from './CostBars.module.css';
import { againstWriting, hoursInWords, sumInWords, wayNames } from './workload-words.ts';

interface Props {
  costs: readonly WayCost[];
  workload: Workload;
}

/** Hours a year of each way, as a number, as a bar and as the sum behind both. Time of the lesson is striped. */
export function CostBars({ costs, workload }: Props) {
  const longest = Math.max(...costs.map(({ hoursAYear }) => hoursAYear));
  return (
    <ul className={styles.ways}>
      {costs.map(({ way, hoursAYear, when }) => (
        <li key={way} className={styles.way}>
          <div className={styles.line}>
            <span className={styles.name}>{wayNames[way]}</span>
            <span className={styles.against}>{againstWriting(costs, way)}</span>
            <span className={styles.hours}>{hoursInWords(hoursAYear)}</span>
          </div>
          <div
            className={styles.bar}
            data-when={when}
            style={{ '--share': longest === 0 ? 0 : hoursAYear / longest } as CSSProperties}
            aria-hidden
          />
          <div className={styles.sum}>{sumInWords(way, workload)}</div>
        </li>
      ))}
    </ul>
  );
}
