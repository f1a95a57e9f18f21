import { ActionIcon, Button, Tooltip, type ButtonProps } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowLeft,
  IconArrowRight,
  IconArrowsMaximize,
  IconArrowsMinimize,
  IconFlag,
  IconHandStop,
  IconMinus,
  IconPlayerPause,
  IconPlus,
  IconQuestionMark,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ClockReading } from '../../../shared/rehearsals/rehearsal-clock.ts';
import { KeyHint } from './KeyHint.tsx';
import type { QuestionDeed, StageDeed } from './rehearsal-keys.ts';
import styles from './StageControls.module.css';
import type { Rolling } from './use-roll.ts';

interface Props {
  clock: ClockReading;
  /** This is the last part. */
  last: boolean;
  fullScreen: boolean;
  roll: Rolling | null;
  /** Something quiet to say between the buttons. */
  note: string;
  /** What can be done about what was just marked. */
  offers: QuestionDeed | null;
  onDeed: (deed: StageDeed) => void;
}

/** Everything a key does, for the hand: large where it is wanted in the middle of a sentence. */
export function StageControls({ clock, last, fullScreen, roll, note, offers, onDeed }: Props) {
  const { phase } = clock;
  const deed = (name: StageDeed) => () => onDeed(name);
  return (
    <footer className={styles.controls}>
      <div className={styles.side}>
        <Press
          name="End"
          brief=""
          keys={fullScreen || phase === 'speaking' ? undefined : 'Esc'}
          icon={<IconFlag size={18} aria-hidden />}
          filled={last && phase !== 'counting-in'}
          onClick={deed('end')}
        />
        <Tooltip label={fullScreen ? 'Leave full screen (F)' : 'Full screen (F)'}>
          <ActionIcon
            size={36}
            aria-label={fullScreen ? 'Leave full screen' : 'Full screen'}
            aria-keyshortcuts="F"
            onClick={deed('full-screen')}
          >
            {fullScreen ? <IconArrowsMinimize size={20} /> : <IconArrowsMaximize size={20} />}
          </ActionIcon>
        </Tooltip>
        {roll && (
          <div className={styles.speed} role="group" aria-label="Speed of the words">
            <ActionIcon size={36} aria-label="Slower" aria-keyshortcuts="ArrowDown" onClick={deed('slower')}>
              <IconMinus size={18} />
            </ActionIcon>
            <output>{roll.wordsPerMinute}</output>
            <ActionIcon size={36} aria-label="Faster" aria-keyshortcuts="ArrowUp" onClick={deed('faster')}>
              <IconPlus size={18} />
            </ActionIcon>
          </div>
        )}
      </div>
      <div className={styles.note}>
        <p role="status">{note}</p>
        {/* Away from the button that set the mark: a second press there takes nothing back. */}
        {offers && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            aria-keyshortcuts={offers === 'take-back-question' ? 'U' : 'Control+Y'}
            onClick={deed(offers)}
          >
            {offers === 'take-back-question' ? 'Take back' : 'Put it back'}
            {offers === 'take-back-question' && <KeyHint>U</KeyHint>}
          </Button>
        )}
      </div>
      {phase !== 'counting-in' && (
        <div className={styles.side}>
          {phase === 'speaking' && (
            <>
              {/* Where Start was, the pointer still rests: a careless click there pauses, and can be made good. */}
              <Press name="Pause" keys="P" icon={<IconPlayerPause size={18} aria-hidden />} onClick={deed('pause')} />
              <Press
                name="Take a question"
                brief="Question"
                keys="T"
                icon={<IconHandStop size={18} aria-hidden />}
                onClick={deed('take-question')}
              />
              <Press
                name="I asked a question"
                brief="I asked"
                keys="Q"
                icon={<IconQuestionMark size={18} aria-hidden />}
                onClick={deed('question-asked')}
              />
            </>
          )}
          <Press
            name="Back"
            brief=""
            keys="←"
            icon={<IconArrowLeft size={18} aria-hidden />}
            disabled={clock.beat === 0}
            onClick={deed('previous-beat')}
          />
          <Press
            name="Next"
            keys="Space"
            icon={<IconArrowRight size={20} aria-hidden />}
            filled
            large
            disabled={last}
            onClick={deed('next-beat')}
          />
        </div>
      )}
    </footer>
  );
}

/** Keys as the platform names them, where that is not what is written on them. */
const ariaKeys: Record<string, string> = { Esc: 'Escape', '←': 'ArrowLeft' };

interface PressProps extends Pick<ButtonProps, 'disabled'> {
  name: string;
  /** What is written on it where there is little room; its name when absent. */
  brief?: string;
  /** The key that does the same; absent where none does. */
  keys: string | undefined;
  icon: ReactNode;
  filled?: boolean;
  large?: boolean;
  onClick: () => void;
}

function Press({ name, brief = name, keys, icon, filled, large, disabled, onClick }: PressProps) {
  return (
    <Button
      className={styles.press}
      variant={filled ? 'filled' : 'default'}
      size={large ? 'md' : 'sm'}
      leftSection={icon}
      disabled={disabled}
      aria-keyshortcuts={keys && (ariaKeys[keys] ?? keys)}
      onClick={onClick}
    >
      <span className={styles.name}>{name}</span>
      <span aria-hidden className={styles.brief}>
        {brief}
      </span>
      {keys && <KeyHint>{keys}</KeyHint>}
    </Button>
  );
}
