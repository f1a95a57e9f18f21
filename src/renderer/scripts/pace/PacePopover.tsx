import { Slider, Text } from '@mantine/core';
import { SLIP_LINE } from '../../../shared/scripts/slip-lines.ts';
import type { ScriptMode } from '../../../shared/scripts/script.ts';
import { ChangeInPlace } from '../../ui/ChangeInPlace.tsx';
import styles from './PacePopover.module.css';
import type { PaceSetting } from './use-pace-setting.ts';

interface Props {
  mode: ScriptMode;
  setting: PaceSetting;
}

/** At what pace feedback is said, or how long a line of a slip is: said and changed in one place. */
export function PacePopover({ mode, setting }: Props) {
  const { wordsPerMinute, slipLineLength } = setting.pace;
  const spoken = mode === 'spoken';
  return (
    <ChangeInPlace
      shown={spoken ? `at ${wordsPerMinute} words a minute` : `at ${slipLineLength} letters a line`}
      label={spoken ? 'Speaking pace' : 'Line of a slip'}
      position="bottom-end"
      width={330}
    >
      {() =>
        spoken ? (
          <PaceSlider
            name="Words a minute"
            value={wordsPerMinute}
            min={60}
            max={220}
            step={5}
            note="100 to 165 suits most adults; children often take in less. It is kept for your class."
            onTry={(value) => setting.onTry({ wordsPerMinute: value })}
            onKeep={(value) => setting.onKeep({ wordsPerMinute: value })}
          />
        ) : (
          <PaceSlider
            name="Letters in a line"
            value={slipLineLength}
            min={SLIP_LINE.fewest}
            max={SLIP_LINE.most}
            step={1}
            note={`On a slip the width of A4. Joined writing takes about ${SLIP_LINE.usual}, a typed line about 85; count one of yours. It is kept for your class.`}
            onTry={(value) => setting.onTry({ slipLineLength: value })}
            onKeep={(value) => setting.onKeep({ slipLineLength: value })}
          />
        )
      }
    </ChangeInPlace>
  );
}

interface SliderProps {
  name: string;
  value: number;
  min: number;
  max: number;
  step: number;
  note: string;
  onTry: (value: number) => void;
  onKeep: (value: number) => void;
}

function PaceSlider({ name, value, min, max, step, note, onTry, onKeep }: SliderProps) {
  return (
    <>
      <div className={styles.heading}>
        <span>{name}</span>
        <output className={styles.value}>{value}</output>
      </div>
      <Slider
        thumbLabel={name}
        label={null}
        min={min}
        max={max}
        step={step}
        value={value}
        onChange={onTry}
        onChangeEnd={onKeep}
      />
      <Text size="xs" c="var(--ink-soft)" mt={10}>
        {note}
      </Text>
    </>
  );
}
