import { SegmentedControl, VisuallyHidden } from '@mantine/core';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { wordsOf } from '../../shared/annotations/finding-list.ts';
import type { Artefact } from '../../shared/library/artefact.ts';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import {
  addFindingToBeat,
  beatFor,
  beginScriptWith,
  foundIn,
  type WordsWent,
} from '../../shared/scripts/finding-in-script-doc.ts';
import { createScript } from '../../shared/scripts/script-doc.ts';
import { beatLabel } from '../../shared/scripts/script-words.ts';
import type { Script, ScriptChoice, ScriptMode, Variant } from '../../shared/scripts/script.ts';
import { wasEverWritten } from '../../shared/scripts/scripts-past-doc.ts';
import type { ScriptLength } from '../../shared/workload/script-cost.ts';
import type { DocumentSession } from '../client/document-session.ts';
import { makeId } from '../client/make-id.ts';
import { ChangeFields } from '../ui/ChangeFields.tsx';
import { useMayChange } from '../ui/may-change.ts';
import { writeInBeat } from './beats/beat-focus.ts';
import { FirstScript } from './FirstScript.tsx';
import { Afterwards } from './landing/Afterwards.tsx';
import { ScriptEditor } from './ScriptEditor.tsx';
import { ScriptShelf } from './ScriptShelf.tsx';
import { offerUndo } from './offer-undo.ts';
import { undoByKey } from './undo-by-key.ts';
import { useScriptHistory } from './use-script-history.ts';
import { RemovedScriptsDialog } from './versions/RemovedScriptsDialog.tsx';
import { useWork, type WorkActions } from './work-beside/use-work.ts';
import { WorkBeside } from './work-beside/WorkBeside.tsx';
import { WorkContext } from './work-beside/work-context.ts';
import styles from './ScriptDesk.module.css';

interface Props {
  artefact: Artefact;
  overview: LibraryOverview;
  session: DocumentSession;
  scripts: readonly Script[];
  /** The script to begin with; the newest when it is null or gone. */
  initialScriptId: string | null;
  rulesHref: string;
  onRehearse: (choice: ScriptChoice) => void;
  onLanding: (scriptId: string) => void;
  onCost: (length: ScriptLength) => void;
  /** Goes to a mark where it was made. */
  onOpenMark: (annotationId: string) => void;
}

/** The work on the left, the chosen script on the right. */
export function ScriptDesk(props: Props) {
  const { artefact, overview, session, scripts, initialScriptId, rulesHref } = props;
  const { onRehearse, onLanding, onCost, onOpenMark } = props;
  const { doc } = session;
  const mayChange = useMayChange();
  const author = overview.people.find(({ role }) => role === 'ect') ?? overview.people[0]!;
  const history = useScriptHistory(doc, author.id);
  const [chosenId, setChosenId] = useState(initialScriptId);
  const [shownVariantId, setShownVariantId] = useState<string | null>(null);
  const [lookingForRemoved, setLookingForRemoved] = useState(false);
  const [said, setSaid] = useState('');
  const [side, setSide] = useState<'script' | 'work'>('script');
  const workPane = useRef<HTMLElement>(null);
  const [writeIn, setWriteIn] = useState<{ beatId: string } | null>(null);
  const [begunId, setBegunId] = useState<string | null>(null);
  const script = scripts.find(({ id }) => id === chosenId) ?? scripts.at(-1) ?? null;
  const variant = script?.variants.find(({ id }) => id === shownVariantId) ?? null;

  // After the menu it was sent from has closed: that gives the keyboard back to whatever had it then.
  useEffect(() => {
    if (writeIn) writeInBeat(writeIn.beatId);
  }, [writeIn]);

  // A script that was just begun is gone on with: after what it began with, or in its first part.
  useEffect(() => {
    if (begunId === null || script?.id !== begunId) return;
    const beat = script.beats.find(({ text }) => text !== '') ?? script.beats[0];
    if (beat && writeInBeat(beat.id)) setBegunId(null);
  }, [begunId, script]);

  const newScript = (mode: ScriptMode) => ({
    id: makeId(),
    title: `Feedback for ${artefact.alias || artefact.title}`.slice(0, 120),
    mode,
    personId: author.id,
    madeAt: Date.now(),
  });
  const startScript = (mode: ScriptMode) => {
    const begun = newScript(mode);
    createScript(doc, begun, makeId);
    setChosenId(begun.id);
    setBegunId(begun.id);
  };

  const latest = useRef<Pick<WorkActions, 'onOpen' | 'onUse'>>(null!);
  const actions = useMemo(
    (): WorkActions => ({
      onOpen: (annotationId) => latest.current.onOpen(annotationId),
      onUse: (annotationId, beatId) => latest.current.onUse(annotationId, beatId),
      onLook: () => {
        setSide('work');
        // Where the sides take turns, the pages may have been scrolled away.
        workPane.current?.scrollTo(0, 0);
      },
    }),
    [],
  );
  const { work, camera } = useWork(artefact, overview.people, actions);
  useLayoutEffect(() => {
    latest.current = {
      onOpen: onOpenMark,
      onUse: (annotationId, beatId) => {
        const mark = work.markOf(annotationId);
        const beat = script?.beats.find(({ id }) => id === beatId);
        if (!mark || !beat || !script || !history || !mayChange) return;
        const anchor = { annotationId, pageId: mark.pageId, personId: mark.personId };
        const choice = { scriptId: script.id, variantId: variant?.id ?? null };
        const went = addFindingToBeat(doc, choice, beatId, { words: wordsOf(mark), anchor });
        if (variant) offerUndo(whereItWent(went, beatLabel(beat), variant), history);
        else setSaid(`Put into ${beatLabel(beat)}`);
        setSide('script');
        setWriteIn({ beatId });
      },
    };
  });
  const begin = (annotationId: string) => {
    const entry = work.findings.find(({ id }) => id === annotationId);
    if (!entry) return;
    const begun = newScript('spoken');
    beginScriptWith(doc, begun, foundIn(entry), makeId);
    setChosenId(begun.id);
    setBegunId(begun.id);
    setSide('script');
    setSaid(`A script begun with this, in ${entry.finding === 'strength' ? 'its strength' : 'its gap'}`);
  };
  const parts = (script?.beats ?? []).map((beat) => ({
    beatId: beat.id,
    label: beatLabel(beat),
    fits: (['strength', 'opportunity'] as const).find((finding) => beatFor(finding) === beat.kind) ?? null,
    about: beat.anchors.map(({ annotationId }) => annotationId),
  }));

  return (
    <WorkContext value={work}>
      <div className={styles.desk} data-side={side} onKeyDown={(event) => undoByKey(event, history)}>
        <SegmentedControl
          className={styles.sides}
          aria-label="What is shown"
          size="xs"
          radius={0}
          value={side}
          onChange={setSide}
          data={[
            { value: 'script', label: 'The script' },
            { value: 'work', label: 'The work' },
          ]}
        />
        <WorkBeside ref={workPane} camera={camera} parts={parts} onBegin={script ? null : begin} />
        <section className={styles.script} aria-label="Feedback script">
          {!script && (
            <ChangeFields>
              <FirstScript
                artefact={artefact}
                onStart={startScript}
                onBegin={begin}
                onRemoved={wasEverWritten(doc) ? () => setLookingForRemoved(true) : undefined}
              />
            </ChangeFields>
          )}
          {script && history && (
            <>
              {scripts.length > 1 && <ScriptShelf scripts={scripts} chosenId={script.id} onChoose={setChosenId} />}
              <ScriptEditor
                key={script.id}
                script={script}
                variant={variant}
                onShowVariant={setShownVariantId}
                session={session}
                history={history}
                overview={overview}
                artefact={artefact}
                rulesHref={rulesHref}
                onStartAnother={startScript}
                onRemoved={() => setLookingForRemoved(true)}
                onRehearse={onRehearse}
              />
            </>
          )}
          {lookingForRemoved && (
            <RemovedScriptsDialog
              session={session}
              onBroughtBack={setChosenId}
              onClose={() => setLookingForRemoved(false)}
            />
          )}
          {script && (
            <Afterwards
              script={script}
              wordsPerMinute={overview.settings.wordsPerMinute}
              onLanding={onLanding}
              onCost={onCost}
            />
          )}
        </section>
        <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>
      </div>
    </WorkContext>
  );
}

/** Says for whom a finding is in the script now, when it was put in while one pupil's words were shown. */
function whereItWent(went: WordsWent, label: string, { name }: Variant): string {
  const pupil = name || 'Unnamed pupil';
  switch (went) {
    case 'into-variant':
      return `Put into ${label} for “${pupil}” only; the base words stay as they were. Say below it why.`;
    case 'into-base':
      return `${label} says the same to every pupil, so this went into the base words.`;
    case 'nowhere':
      return `${label} is about this place now, for every pupil. No words were added.`;
  }
}
