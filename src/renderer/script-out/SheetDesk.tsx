import { NativeSelect, Stack, Text } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import type { Artefact } from '../../shared/library/artefact.ts';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import { beatsAsSaid } from '../../shared/scripts/script-plan.ts';
import { describeProfile, levelNamesOf } from '../../shared/scripts/pupil-profile-words.ts';
import type { Script, ScriptChoice } from '../../shared/scripts/script.ts';
import { useLayers } from '../client/use-layers.ts';
import type { OutChoice } from './out-choice.ts';
import { PaperScreen } from '../ui/paper/PaperScreen.tsx';
import { OutOptions } from './OutOptions.tsx';
import { ScriptSheetActions } from './ScriptSheetActions.tsx';
import { ScriptSheetOptions } from './ScriptSheetOptions.tsx';
import { fitSheet } from './sheets/fit-script-sheet.ts';
import { pupilSlip } from './sheets/pupil-slip.ts';
import { sheetCss, sheetPage } from './sheets/script-sheet-css.ts';
import { sheetHtml } from './sheets/script-sheet-html.ts';
import { teacherCard } from './sheets/teacher-card.ts';
import { useAnchorPictures } from './use-anchor-pictures.ts';

interface Props {
  choice: OutChoice;
  onChoice: (choice: OutChoice) => void;
  switcher: ReactNode;
  artefact: Artefact;
  overview: LibraryOverview;
  scripts: readonly Script[];
  script: Script;
  variantId: string | null;
  onSay: (said: ScriptChoice) => void;
}

/** A slip or a card: its options, its ways out, and how it will look. */
export function SheetDesk(props: Props) {
  const { choice, onChoice, switcher, artefact, overview, scripts, script, variantId, onSay } = props;
  const { paper, large, roomToAnswer, words } = choice;
  const isSlip = choice.kind === 'slip';
  const { wordsPerMinute } = overview.settings;
  const beats = useMemo(() => beatsAsSaid(script, variantId), [script, variantId]);
  const { layers } = useLayers(artefact.id, overview.people);
  const pictures = useAnchorPictures(artefact, layers, beats, isSlip && choice.pictures);
  const variant = script.variants.find(({ id }) => id === variantId);
  const variantWords = variant
    ? [variant.name, describeProfile(variant.profile, levelNamesOf(overview.settings.levelNames))]
        .filter(Boolean)
        .join(': ')
    : null;

  const sheet = useMemo(() => {
    const { expectation, title, mode } = script;
    return isSlip
      ? pupilSlip({ title: artefact.title, expectation, beats, pictures: pictures.byBeat, roomToAnswer, large })
      : teacherCard({ title, variant: variantWords, mode, expectation, beats, wordsPerMinute, words });
  }, [
    isSlip,
    artefact.title,
    script,
    beats,
    pictures.byBeat,
    roomToAnswer,
    large,
    variantWords,
    wordsPerMinute,
    words,
  ]);
  const twice = isSlip && choice.twice;
  const { sides, ...look } = useMemo(() => fitSheet(sheet, paper), [sheet, paper]);
  const body = sheetHtml(sheet, look);
  const css = sheetCss(look);
  const printed = { css, page: sheetPage(paper, twice), body: twice ? `<div class="pair">${body}${body}</div>` : body };
  const empty = sheet.parts.length === 0;

  return (
    <PaperScreen
      title="Take away"
      ownWidth
      paper={{ body, css }}
      options={
        <OutOptions choice={choice} onChoice={onChoice} switcher={switcher}>
          <Stack gap="sm">
            {scripts.length > 1 && (
              <NativeSelect
                label="Script"
                value={script.id}
                onChange={(event) => onSay({ scriptId: event.currentTarget.value, variantId: null })}
                data={scripts.map(({ id, title }) => ({ value: id, label: title || 'Untitled script' }))}
              />
            )}
            {script.variants.length > 0 && (
              <NativeSelect
                label="Whose words"
                value={variantId ?? ''}
                onChange={(event) => onSay({ scriptId: script.id, variantId: event.currentTarget.value || null })}
                data={[
                  { value: '', label: 'Base words' },
                  ...script.variants.map(({ id, name }) => ({ value: id, label: name || 'For another pupil' })),
                ]}
              />
            )}
          </Stack>
          <ScriptSheetOptions choice={choice} onChange={onChoice} withPlaces={pictures.wanted} />
          <Text size="sm" c="var(--ink-soft)">
            {empty
              ? 'Nothing is written in this script yet, so there is nothing to take away.'
              : pictures.drawing
                ? 'The pieces of the page are being drawn…'
                : sidesInWords(sides, choice, pictures.byBeat.size > 0)}
          </Text>
          <ScriptSheetActions sheet={sheet} printed={printed} look={look} disabled={empty || pictures.drawing} />
        </OutOptions>
      }
    />
  );
}

function sidesInWords(sides: number, { kind, paper, large }: OutChoice, hasPictures: boolean): string {
  if (sides === 1) return `Fits one side of ${paper}.`;
  const advice =
    kind === 'card'
      ? ' Choose how each part begins, or A4, to have it on one.'
      : paper === 'A5' && !large
        ? hasPictures
          ? ' It may fit one without the pieces of the page, with shorter words, or on A4.'
          : ' It may fit one with shorter words, or on A4.'
        : '';
  return `Takes ${sides} sides of ${paper}.${advice}`;
}
