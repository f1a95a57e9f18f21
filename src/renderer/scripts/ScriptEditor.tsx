import { Box } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Artefact } from '../../shared/library/artefact.ts';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import { coreFlags } from '../../shared/scripts/core-flags.ts';
import { addVariant, duplicateVariant } from '../../shared/scripts/variant-doc.ts';
import type { Script, ScriptChoice, ScriptMode, Variant } from '../../shared/scripts/script.ts';
import type { DocumentSession } from '../client/document-session.ts';
import { makeId } from '../client/make-id.ts';
import { ChangeFields } from '../ui/ChangeFields.tsx';
import { BaseBeats } from './beats/BaseBeats.tsx';
import { ScriptAdvice } from './linting/ScriptAdvice.tsx';
import { PaceContext } from './pace/pace-context.ts';
import { usePaceSetting } from './pace/use-pace-setting.ts';
import { useScriptExits } from './script-exits.ts';
import { ScriptHeader } from './ScriptHeader.tsx';
import { ScriptLength } from './ScriptLength.tsx';
import type { ScriptHistory } from './use-script-history.ts';
import { VariantBeats } from './beats/VariantBeats.tsx';
import { CompareVariants } from './variants/compare/CompareVariants.tsx';
import { Expectation } from './variants/Expectation.tsx';
import { VariantProfile } from './variants/VariantProfile.tsx';
import { VariantTabs } from './variants/VariantTabs.tsx';

interface Props {
  script: Script;
  /** The variant shown, or null for the base. */
  variant: Variant | null;
  onShowVariant: (variantId: string | null) => void;
  session: DocumentSession;
  history: ScriptHistory;
  /** The work; its year group is where a new variant starts. */
  artefact: Artefact;
  overview: LibraryOverview;
  rulesHref: string;
  onStartAnother: (mode: ScriptMode) => void;
  onRemoved: () => void;
  onRehearse: (choice: ScriptChoice) => void;
}

/** One script: its title and mode, and either its base words or those of one variant beside them. */
export function ScriptEditor(props: Props) {
  const { script, variant, onShowVariant, session, history, artefact, overview, rulesHref } = props;
  const { onStartAnother, onRemoved, onRehearse } = props;
  const { doc } = session;
  const { onTakeAway } = useScriptExits();
  const setting = usePaceSetting(overview);
  const [comparing, setComparing] = useState(false);
  const flaggedIds = useMemo(
    () => script.variants.filter((each) => coreFlags(script, each).length > 0).map(({ id }) => id),
    [script],
  );
  const choice: ScriptChoice = { scriptId: script.id, variantId: variant?.id ?? null };

  const startVariant = () => {
    const id = makeId();
    const profile = {
      confidence: 'middle',
      motivation: 'middle',
      age: artefact.yearGroup,
      priorAttainment: 'middle',
    } as const;
    const name = `Pupil ${script.variants.length + 1}`;
    addVariant(doc, { scriptId: script.id, variantId: id }, { name, profile, madeAt: Date.now() });
    onShowVariant(id);
  };

  const duplicate = ({ id: originalId, name }: Variant) => {
    const id = makeId();
    const copy = { id, name: `${name.slice(0, 70)} (copy)`, madeAt: Date.now() };
    duplicateVariant(doc, { scriptId: script.id, variantId: originalId }, copy);
    onShowVariant(id);
  };

  return (
    <PaceContext value={setting.pace}>
      <Box px={20} pb={40}>
        <ChangeFields>
          <ScriptHeader
            script={script}
            session={session}
            history={history}
            people={overview.people}
            length={<ScriptLength beats={variant?.beats ?? script.beats} mode={script.mode} setting={setting} />}
            onStartAnother={onStartAnother}
            onRemoved={onRemoved}
            onRehearse={() => onRehearse(choice)}
            onTakeAway={() => onTakeAway(choice)}
          />
        </ChangeFields>
        <VariantTabs
          variants={script.variants}
          flaggedIds={flaggedIds}
          onCompare={() => setComparing(true)}
          chosenId={choice.variantId}
          onChoose={onShowVariant}
          onAdd={startVariant}
        >
          <ChangeFields>
            <Expectation doc={doc} script={script} history={history.manager} editable={variant === null} />
            <ScriptAdvice
              doc={doc}
              script={script}
              variantId={choice.variantId}
              artefact={artefact}
              overview={overview}
              wordsPerMinute={setting.pace.wordsPerMinute}
              rulesHref={rulesHref}
            >
              {variant ? (
                <>
                  <VariantProfile
                    key={variant.id}
                    doc={doc}
                    scriptId={script.id}
                    variant={variant}
                    history={history}
                    classYear={artefact.yearGroup}
                    onDuplicate={() => duplicate(variant)}
                  />
                  <VariantBeats
                    doc={doc}
                    script={script}
                    variant={variant}
                    classYear={artefact.yearGroup}
                    history={history.manager}
                  />
                </>
              ) : (
                <BaseBeats doc={doc} script={script} history={history.manager} />
              )}
            </ScriptAdvice>
          </ChangeFields>
        </VariantTabs>
        {comparing && (
          <CompareVariants
            script={script}
            variantId={choice.variantId}
            onOpen={(id) => {
              onShowVariant(id);
              setComparing(false);
            }}
            onClose={() => setComparing(false)}
          />
        )}
      </Box>
    </PaceContext>
  );
}
