import { ActionIcon, Button, Group, Text, Tooltip } from '@mantine/core';
import {
  IconArrowLeft,
  IconArrowRight,
  IconArrowsMaximize,
  IconArrowsMinimize,
  IconFlag,
  IconPlayerPause,
  IconPlayerPlay,
} from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { GO_CAP_MS, type RehearsalAction } from '../../../shared/rehearsals/rehearsal-clock.ts';
import { TakeSoundStrip } from '../sound/TakeSoundStrip.tsx';
import type { TakeRecorder } from '../sound/use-take-recorder.ts';
import { useGoClock, type GoView } from '../use-go.ts';
import { CountIn } from './CountIn.tsx';
import { eventForKey } from './rehearsal-keys.ts';
import { StageClock } from './StageClock.tsx';
import { StageWords } from './StageWords.tsx';
import { useFullScreen } from './use-full-screen.ts';
import styles from './RehearsalStage.module.css';

interface Props {
  view: Extract<GoView, { state: 'there' }>;
  /** The recording, where there is one. */
  sound: TakeRecorder | null;
  send: (action: RehearsalAction) => void;
}

/** The speaker's screen during a go: the words, the time, and as little else as possible. */
export function RehearsalStage({ view, sound, send }: Props) {
  const { plan } = view.go;
  const clock = useGoClock(view);
  const stage = useRef<HTMLDivElement>(null);
  const fullScreen = useFullScreen(stage);
  const paused = clock.phase === 'paused';
  const last = clock.beat === plan.beats.length - 1;

  useEffect(() => stage.current?.focus(), []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const onButton = event.target instanceof HTMLElement && event.target.closest('button') !== null;
      const action = eventForKey(event, { paused, onButton });
      if (!action) return;
      event.preventDefault();
      if (action === 'full-screen') fullScreen.toggle();
      else send({ type: action });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [paused, send, fullScreen]);

  // A button that was clicked would keep the space bar for itself; the stage takes it back.
  const press = (type: Exclude<RehearsalAction['type'], 'go-to-beat'>) => {
    send({ type });
    stage.current?.focus();
  };

  return (
    <div ref={stage} className={styles.stage} data-full={fullScreen.on || undefined} tabIndex={-1}>
      <StageClock plan={plan} clock={clock} />
      {sound && <TakeSoundStrip sound={sound} />}
      {clock.phase === 'counting-in' ? (
        <CountIn seconds={Math.ceil(clock.countInMs / 1000)} firstWords={plan.beats[0]?.text ?? ''} />
      ) : (
        <StageWords plan={plan} beat={clock.beat} paused={paused} />
      )}
      <footer className={styles.controls}>
        <Group gap="xs">
          <Button
            variant={last && clock.phase !== 'counting-in' ? 'filled' : 'default'}
            leftSection={<IconFlag size={18} aria-hidden />}
            onClick={() => press('end')}
          >
            End <span className={styles.key}>Esc</span>
          </Button>
          <Tooltip label={fullScreen.on ? 'Leave full screen (F)' : 'Full screen (F)'}>
            <ActionIcon
              size={36}
              aria-label={fullScreen.on ? 'Leave full screen' : 'Full screen'}
              onClick={() => {
                fullScreen.toggle();
                stage.current?.focus();
              }}
            >
              {fullScreen.on ? <IconArrowsMinimize size={20} /> : <IconArrowsMaximize size={20} />}
            </ActionIcon>
          </Tooltip>
        </Group>
        <Text size="sm" c="var(--ink-soft)" role="status">
          {clock.totalMs > GO_CAP_MS && 'Seven minutes is plenty for one go. Stop where it suits you.'}
        </Text>
        {clock.phase !== 'counting-in' && (
          <Group gap="xs">
            <Button
              variant="default"
              leftSection={
                paused ? <IconPlayerPlay size={18} aria-hidden /> : <IconPlayerPause size={18} aria-hidden />
              }
              onClick={() => press(paused ? 'resume' : 'pause')}
            >
              {paused ? 'Carry on' : 'Pause'} <span className={styles.key}>P</span>
            </Button>
            <Button
              variant="default"
              leftSection={<IconArrowLeft size={18} aria-hidden />}
              disabled={clock.beat === 0}
              onClick={() => press('previous-beat')}
            >
              Back
            </Button>
            <Button
              leftSection={<IconArrowRight size={18} aria-hidden />}
              disabled={last}
              onClick={() => press('next-beat')}
            >
              Next <span className={styles.key}>Space</span>
            </Button>
          </Group>
        )}
      </footer>
    </div>
  );
}
