import { UnstyledButton } from '@mantine/core';
import { IconFlag2, IconHistory, IconLock, IconPencil } from '@tabler/icons-react';
import { coreFlags } from '../../../../shared/scripts/core-flags.ts';
import { describeProfile } from '../../../../shared/scripts/pupil-profile-words.ts';
import { beatLabel } from '../../../../shared/scripts/script-words.ts';
import type { Script, VariantBeat } from '../../../../shared/scripts/script.ts';
import { useLevelNames } from '../../../client/use-level-names.ts';
import styles from './VariantGrid.module.css';

interface Props {
  script: Script;
  onOpen: (variantId: string | null) => void;
}

/** A row a beat, a column a variant: only what a pupil hears differently is written out. */
export function VariantGrid({ script, onOpen }: Props) {
  const names = useLevelNames();
  const columns = script.variants.map((variant) => ({ variant, flags: coreFlags(script, variant) }));
  return (
    <section className={styles.frame} aria-label="Beats by pupil" tabIndex={0}>
      <table className={styles.grid}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              Part
            </th>
            <th scope="col">
              <UnstyledButton className={styles.open} onClick={() => onOpen(null)}>
                Base words
              </UnstyledButton>
            </th>
            {columns.map(({ variant }) => (
              <th key={variant.id} scope="col">
                <UnstyledButton className={styles.open} onClick={() => onOpen(variant.id)}>
                  {variant.name || 'Unnamed pupil'}
                </UnstyledButton>
                <span className={styles.profile}>{describeProfile(variant.profile, names)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              Expectation
              <Locked />
            </th>
            <td>{script.expectation || <Quiet>Not said yet</Quiet>}</td>
            {columns.map(({ variant }) => (
              <td key={variant.id}>
                <Quiet>{script.expectation ? 'As the base' : 'Not said yet'}</Quiet>
              </td>
            ))}
          </tr>
          {script.beats.map((beat, row) => (
            <tr key={beat.id}>
              <th scope="row">
                {beatLabel(beat)}
                {beat.core && <Locked />}
              </th>
              <td>{beat.text || <Quiet>Nothing yet</Quiet>}</td>
              {columns.map(({ variant, flags }) => (
                <Said
                  key={variant.id}
                  beat={variant.beats[row]!}
                  flagged={flags.filter(({ beatId }) => beatId === beat.id).map(({ words }) => words)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Said({ beat, flagged }: { beat: VariantBeat; flagged: readonly string[] }) {
  if (beat.source === 'inherited') {
    return (
      <td>
        <Quiet>{beat.text ? 'As the base' : 'Nothing yet'}</Quiet>
      </td>
    );
  }
  return (
    <td data-changed>
      <span className={styles.sign}>
        <IconPencil size={13} aria-hidden /> Changed{beat.reason?.why ? '' : ', no reason yet'}
      </span>
      <p className={styles.words}>{beat.text || 'Nothing is said.'}</p>
      {beat.reason?.why && <p className={styles.note}>{beat.reason.why}</p>}
      {flagged.length > 0 && (
        <p className={styles.flag}>
          <IconFlag2 size={13} aria-hidden /> May ask for less: {flagged.map((words) => `“${words}”`).join(', ')}
        </p>
      )}
      {beat.baseMoved && (
        <p className={styles.note}>
          <IconHistory size={13} aria-hidden /> The base has changed since
        </p>
      )}
    </td>
  );
}

function Quiet({ children }: { children: string }) {
  return <span className={styles.quiet}>{children}</span>;
}

function Locked() {
  return (
    <span className={styles.profile}>
      <IconLock size={13} aria-hidden /> the same for all
    </span>
  );
}
