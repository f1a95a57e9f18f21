import { Button, Text, Textarea } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconArrowLeft } from '@tabler/icons-react';
import { beatsToLand } from '../../../shared/landing/landing-facts.ts';
import { writeNextTime } from '../../../shared/landing/landing-doc.ts';
import type { Script } from '../../../shared/scripts/script.ts';
import type { DocumentSession } from '../../client/document-session.ts';
import { useSaveState } from '../../client/use-document.ts';
import { BarButton } from '../../ui/BarButton.tsx';
import { useMayChange } from '../../ui/may-change.ts';
import { SaveMark } from '../../ui/SaveMark.tsx';
import { useCommittedText } from '../../ui/use-committed-text.ts';
import type { ScriptHistory } from '../use-script-history.ts';
import { BeatLanded } from './BeatLanded.tsx';
import styles from './BeatsLanded.module.css';

interface Props {
  session: DocumentSession;
  script: Script;
  history: ScriptHistory | null;
  onClose: () => void;
}

/** What was said, part by part, and what became of each; then what to change next time. */
export function BeatsLanded({ session, script, history, onClose }: Props) {
  const { doc } = session;
  const save = useSaveState(session);
  const mayChange = useMayChange();
  const beats = beatsToLand(script);
  const nextTime = useCommittedText(script.landing?.nextTime ?? '', (words) => writeNextTime(doc, script.id, words));
  return (
    <section className={styles.side} aria-label="What became of it">
      <header className={styles.heading}>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          onClick={onClose}
        >
          Script
        </Button>
        <span className={styles.space} />
        <SaveMark save={save} onRetry={() => session.retry()} />
        <BarButton name="Undo" keys="Ctrl Z" disabled={!history?.canUndo} onClick={() => history?.manager.undo()}>
          <IconArrowBackUp size={20} />
        </BarButton>
        <BarButton name="Redo" keys="Ctrl Shift Z" disabled={!history?.canRedo} onClick={() => history?.manager.redo()}>
          <IconArrowForwardUp size={20} />
        </BarButton>
      </header>
      <fieldset className={styles.fields} disabled={!mayChange}>
        <h2 className={styles.title}>Did it land?</h2>
        <Text size="sm" c="var(--ink-soft)" mb="sm">
          {script.title}. About the feedback, not about the pupil or you.
        </Text>
        {beats.length === 0 && <Text size="sm">This script says nothing yet, so there is nothing to look for.</Text>}
        <ol className={styles.beats}>
          {beats.map((beat) => (
            <BeatLanded key={beat.beatId} doc={doc} scriptId={script.id} beat={beat} />
          ))}
        </ol>
        <div className={styles.nextTime}>
          <Textarea
            label="What to change next time"
            description="Kept with the script, for the review in your meeting."
            autosize
            minRows={2}
            maxLength={2000}
            value={nextTime.value}
            onChange={(event) => nextTime.onChange(event.currentTarget.value)}
            onBlur={nextTime.onBlur}
          />
        </div>
      </fieldset>
    </section>
  );
}
