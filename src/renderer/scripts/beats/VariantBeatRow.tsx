import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type * as Y from 'yjs';
import type { CoreFlag } from '../../../shared/scripts/core-flags.ts';
import { beatLabel } from '../../../shared/scripts/script-words.ts';
import type { Script, Variant, VariantBeat } from '../../../shared/scripts/script.ts';
import { overrideBeat } from '../../../shared/scripts/variant-doc.ts';
import type { QuickReasons } from '../../../shared/scripts/variant-reasons.ts';
import { useAdviceExtension } from '../linting/advice-context.ts';
import { AdvisedText } from '../linting/AdvisedText.tsx';
import { useMarkDrop } from '../work-beside/use-mark-drop.ts';
import { useWorkHere } from '../work-beside/work-context.ts';
import { BeatLength } from './BeatLength.tsx';
import { useKeyboardAfter } from './use-keyboard-after.ts';
import { VariantBaseWords } from './VariantBaseWords.tsx';
import { VariantFlags } from './VariantFlags.tsx';
import { VariantOwnWords } from './VariantOwnWords.tsx';
import { VariantReason } from './VariantReason.tsx';
import { VariantWordsMenu } from './VariantWordsMenu.tsx';
import styles from './Beats.module.css';

interface Props {
  doc: Y.Doc;
  script: Script;
  variant: Variant;
  beat: VariantBeat;
  /** Words of this beat that may ask for less. */
  flags: readonly CoreFlag[];
  quickReasons: readonly QuickReasons[];
  history: Y.UndoManager;
}

/** One beat, as the base says it on the left and as this variant says it on the right. */
export function VariantBeatRow(props: Props) {
  const { doc, script, variant, beat, flags, quickReasons, history } = props;
  const place = { scriptId: script.id, variantId: variant.id };
  const label = beatLabel(beat);
  const baseText = script.beats.find(({ id }) => id === beat.id)?.text ?? '';
  const advice = useAdviceExtension(beat.id);
  const { onUse } = useWorkHere();
  const markDrop = useMarkDrop((annotationId) => onUse(annotationId, beat.id));
  const own = beat.source === 'own';
  const onStep = useKeyboardAfter(beat.id, own, beat.baseMoved !== null);

  return (
    <li
      className={styles.beat}
      data-beat={beat.id}
      data-takes-mark={markDrop.takesMark || undefined}
      {...markDrop.handlers}
    >
      <div className={styles.bar}>
        <h2 className={styles.label}>{label}</h2>
        <BeatLength beat={beat} mode={script.mode} />
        <span className={styles.space} />
        {beat.core && (
          <span className={styles.aside}>
            <IconLock size={14} aria-hidden /> The same for every pupil
          </span>
        )}
        {!own && !beat.core && (
          <Button
            variant="default"
            size="compact-xs"
            data-changes-words
            onClick={() => {
              onStep();
              overrideBeat(doc, place, beat.id);
            }}
          >
            Change for this pupil
          </Button>
        )}
        {!beat.core && (
          <VariantWordsMenu doc={doc} script={script} place={place} beat={beat} label={label} onStep={onStep} />
        )}
      </div>
      {own ? (
        <div className={styles.pair}>
          <VariantBaseWords doc={doc} place={place} beat={beat} baseText={baseText} onStep={onStep} />
          <div>
            <span className={styles.aside}>{variant.name || 'Unnamed pupil'}</span>
            <VariantOwnWords
              doc={doc}
              place={place}
              beat={beat}
              label={`${label}, ${variant.name || 'Unnamed pupil'}`}
              history={history}
              advice={advice}
            />
            <VariantReason doc={doc} place={place} beat={beat} label={label} quickReasons={quickReasons} />
            <VariantFlags flags={flags} label={label} />
          </div>
        </div>
      ) : (
        <p className={styles.words}>
          {baseText ? <AdvisedText beatId={beat.id} text={baseText} /> : 'Nothing here yet.'}
        </p>
      )}
    </li>
  );
}
