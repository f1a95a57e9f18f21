import { Checkbox, Stack, Text, TextInput, Title } from '@mantine/core';
import type { Person } from '../../../shared/library/person.ts';
import type { StoppedBy } from '../../../shared/rehearsals/rehearsal-clock.ts';
import type { Script } from '../../../shared/scripts/script.ts';
import { NumberField } from '../../ui/number/NumberField.tsx';
import { MicrophoneCheck } from '../sound/MicrophoneCheck.tsx';
import { DifficultyChoice } from './DifficultyChoice.tsx';
import { GoAgainOffer } from './GoAgainOffer.tsx';
import { LONGEST_CAP_MINUTES } from './remembered-setup.ts';
import styles from './RehearsalSetup.module.css';
import { RollChoice } from './RollChoice.tsx';
import { RolesChoice } from './RolesChoice.tsx';
import { StartBar } from './StartBar.tsx';
import { SupportChoice } from './SupportChoice.tsx';
import type { Setup } from './use-setup.ts';
import { WordsChoice } from './WordsChoice.tsx';

interface Props {
  /** Why the go that was to begin has not; null where nobody began one. */
  stoppedBy: StoppedBy | null;
  setup: Setup;
  scripts: readonly Script[];
  people: readonly Person[];
  wordsPerMinute: number;
  onStart: () => void;
  /** Goes again where the last take ended. */
  onAgain: () => void;
  /** Sets out the go as it is chosen, and opens the card for it. */
  onOpenPupilCard: () => void;
  onOpenScript: () => void;
}

/** Everything decided before a go. All of it has an answer already: Start is one press away. */
export function RehearsalSetup(props: Props) {
  const { stoppedBy, setup, scripts, people, wordsPerMinute, onStart, onAgain, onOpenPupilCard, onOpenScript } = props;
  const { choices, change, decided } = setup;

  return (
    <div className={styles.setup}>
      <Stack gap="md" className={styles.choices}>
        <div>
          <div className={styles.heading}>
            <Title order={2}>Say it aloud</Title>
            <Text c="var(--ink-soft)">Short goes, more than one. The first is allowed to be clumsy.</Text>
          </div>
          <Text size="sm" mt={4}>
            Only the two of you should be in the room, no pupils.
            {!choices.recording && ' Nothing is recorded.'} Nothing is kept unless you say so at the end.
          </Text>
        </div>
        {setup.lastTake && setup.again && <GoAgainOffer take={setup.lastTake} people={people} onAgain={onAgain} />}
        <div className={styles.pair}>
          <WordsChoice
            scripts={scripts}
            script={setup.script}
            variantId={decided.plan.choice.variantId}
            onChoose={(words) => change({ words, support: null })}
          />
          <RolesChoice
            people={people}
            modelling={choices.modelling}
            onModelling={(modelling) => change({ modelling, support: null })}
          />
        </div>
        <SupportChoice
          support={decided.settings.support}
          fading={setup.fading}
          onSupport={(support) => change({ support })}
        />
        <DifficultyChoice
          people={people.filter(({ id }) => [decided.speakerId, decided.pupilPlayedById].includes(id))}
          wish={setup.wish}
          agreedBefore={setup.agreedBefore}
          onWish={(difficulty) => change({ difficulty })}
        />
        <div className={styles.pair}>
          <TextInput
            label="Aim of this go"
            placeholder="One thing to try"
            maxLength={500}
            value={decided.aim}
            onChange={(event) => setup.sayAim(event.currentTarget.value)}
          />
          <NumberField
            label="At most, in minutes"
            min={1}
            max={LONGEST_CAP_MINUTES}
            value={choices.capMinutes}
            meanwhile={`Until then it is ${choices.capMinutes}.`}
            onChange={(capMinutes) => capMinutes !== null && change({ capMinutes })}
          />
        </div>
        <div className={styles.pair}>
          <Checkbox
            label="Record the sound of this go"
            description="On this computer only. It goes with the go, unless you keep the take at the end."
            checked={choices.recording}
            onChange={(event) => change({ recording: event.currentTarget.checked })}
          />
          {decided.settings.support === 'full' && (
            <RollChoice
              rollWpm={choices.rollWpm}
              wordsPerMinute={wordsPerMinute}
              onRoll={(rollWpm) => change({ rollWpm })}
            />
          )}
        </div>
        {choices.recording && <MicrophoneCheck />}
      </Stack>

      <StartBar
        stoppedBy={stoppedBy}
        decided={decided}
        onStart={onStart}
        onOpenPupilCard={onOpenPupilCard}
        onOpenScript={onOpenScript}
      />
    </div>
  );
}
