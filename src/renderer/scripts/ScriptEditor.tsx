import { Box } from '@mantine/core';
import { useState } from 'react';
import type { Artefact } from '../../shared/library/artefact.ts';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import { addVariant } from '../../shared/scripts/variant-doc.ts';
import type { Script, ScriptChoice, ScriptMode } from '../../shared/scripts/script.ts';
import type { DocumentSession } from '../client/document-session.ts';
import { makeId } from '../client/make-id.ts';
import { BaseBeats } from './beats/BaseBeats.tsx';
import { ScriptAdvice } from './linting/ScriptAdvice.tsx';
import { PaceContext } from './pace/pace-context.ts';
import { usePaceSetting } from './pace/use-pace-setting.ts';
import { ScriptHeader } from './ScriptHeader.tsx';
import { ScriptLength } from './ScriptLength.tsx';
import type { ScriptHistory } from './use-script-history.ts';
import { VariantBeats } from './beats/VariantBeats.tsx';
import { VariantProfile } from './variants/VariantProfile.tsx';
import { VariantTabs } from './variants/VariantTabs.tsx';

interface Props {
  script: Script;
  session: DocumentSession;
  history: ScriptHistory;
  /** The work; its year group is where a new variant starts. */
  artefact: Artefact;
  overview: LibraryOverview;
  rulesHref: string;
  onStartAnother: (mode: ScriptMode) => void;
  onRehearse: (choice: ScriptChoice) => void;
}

/** One script: its title and mode, and either its base words or those of one variant beside them. */
export function ScriptEditor(props: Props) {
  const { script, session, history, artefact, overview, rulesHref, onStartAnother, onRehearse } = props;
  const { doc } = session;
  const setting = usePaceSetting(overview);
  const { wordsPerMinute } = setting.pace;
  const [variantId, setVariantId] = useState<string | null>(null);
  const variant = script.variants.find(({ id }) => id === variantId) ?? null;
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
    setVariantId(id);
  };

  return (
    <PaceContext value={setting.pace}>
      <Box px={20} pb={40}>
        <ScriptHeader
          script={script}
          session={session}
          history={history}
          people={overview.people}
          onStartAnother={onStartAnother}
          onRehearse={() => onRehearse(choice)}
        />
        <VariantTabs
          variants={script.variants}
          chosenId={choice.variantId}
          onChoose={setVariantId}
          onAdd={startVariant}
          length={<ScriptLength beats={variant?.beats ?? script.beats} mode={script.mode} setting={setting} />}
        >
          <ScriptAdvice
            doc={doc}
            script={script}
            variantId={choice.variantId}
            artefact={artefact}
            overview={overview}
            wordsPerMinute={wordsPerMinute}
            rulesHref={rulesHref}
          >
            {variant ? (
              <>
                <VariantProfile key={variant.id} doc={doc} scriptId={script.id} variant={variant} history={history} />
                <VariantBeats
                  doc={doc}
                  script={script}
                  variant={variant}
                  history={history.manager}
                  wordsPerMinute={wordsPerMinute}
                />
              </>
            ) : (
              <BaseBeats doc={doc} script={script} history={history.manager} />
            )}
          </ScriptAdvice>
        </VariantTabs>
      </Box>
    </PaceContext>
  );
}
