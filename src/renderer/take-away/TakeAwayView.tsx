import { Button, Group, Text } from '@mantine/core';
import { IconDownload, IconFileExport, IconPrinter } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { pageAnnotationsSvg } from '../../shared/annotations/annotation-svg.ts';
import { listFindings } from '../../shared/annotations/finding-list.ts';
import { pageFrame, uprightSize } from '../../shared/annotations/page-frame.ts';
import type { Artefact } from '../../shared/library/artefact.ts';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import type { Person } from '../../shared/library/person.ts';
import { levelNamesOf } from '../../shared/scripts/pupil-profile-words.ts';
import { useTakes } from '../client/live-queries.ts';
import { sentenceFor } from '../client/sentence-for.ts';
import { MARKED_ALONE, useLayers, type ReadLayer } from '../client/use-layers.ts';
import { useScripts } from '../client/use-scripts.ts';
import { PaperScreen } from '../ui/paper/PaperScreen.tsx';
import { printPaper } from '../ui/paper/print-paper.ts';
import { saveFile } from '../ui/save-file.ts';
import { startingChoice } from './take-away-choice.ts';
import { takeAwayFileName } from './document/take-away-file-name.ts';
import { TAKE_AWAY_CSS } from './document/take-away-css.ts';
import { takeAwayBody, takeAwayDocument, type PagePicture, type TakeAwayContents } from './document/take-away-html.ts';
import { TakeAwayOptions } from './TakeAwayOptions.tsx';
import { usePagePictures, type DrawnPage } from './use-page-pictures.ts';

interface Props {
  artefact: Artefact;
  overview: LibraryOverview;
  /** The way to what else is taken away. */
  switcher: ReactNode;
  /** Somebody wants it in a form for other programs. */
  onExport: () => void;
}

/** What somebody takes away from the table: one file, or one printout, of the work and what was said about it. */
export function TakeAwayView({ artefact, overview, switcher, onExport }: Props) {
  const { people } = overview;
  const [choice, setChoice] = useState(startingChoice);
  const [madeOn] = useState(() => new Date().toISOString());
  const { layers, opening, unreadable, markedAlone } = useLayers(artefact.id, people);
  const scriptsView = useScripts(artefact.id);
  const takes = useTakes(artefact.id);
  const drawn = usePagePictures(artefact);
  const scripts = scriptsView.state === 'open' ? scriptsView.scripts : [];
  const pagesDrawn = !choice.pages || drawn.length === artefact.pages.length;
  const complete = pagesDrawn && opening === 0 && scriptsView.state !== 'opening' && !takes.loading;
  const missing = [
    ...(markedAlone ? [MARKED_ALONE] : []),
    ...unreadable.map(({ person, reason }) => `What ${person.name} marked is left out. ${reason}`),
    ...(scriptsView.state === 'unreadable' ? [`The scripts are left out. ${scriptsView.reason}`] : []),
    ...(takes.error ? [`The kept rehearsals are left out. ${sentenceFor(takes.error)}`] : []),
  ];

  const contents: TakeAwayContents = {
    artefact,
    people,
    pages: choice.pages ? drawn.map((page) => pictureOf(page, layers, people)) : [],
    findings: choice.findings ? listFindings(layers, artefact.pages) : [],
    scripts: scripts.filter(({ id }) => !choice.scriptsLeftOut.includes(id)),
    levelNames: levelNamesOf(overview.settings.levelNames),
    takes: choice.takes ? (takes.value ?? []) : [],
    madeOn,
  };
  const body = takeAwayBody(contents);

  return (
    <PaperScreen
      title="Take away"
      paper={complete ? { body, css: TAKE_AWAY_CSS } : null}
      options={
        <>
          {switcher}
          <Text c="var(--ink-soft)">One file that opens anywhere, or a printout on A4.</Text>
          <TakeAwayOptions
            choice={choice}
            onChange={setChoice}
            scripts={scripts}
            takeCount={takes.value?.length ?? 0}
          />
          <Group>
            <Button
              leftSection={<IconDownload size={18} aria-hidden />}
              disabled={!complete}
              onClick={() => saveFile(takeAwayFileName(artefact.title), takeAwayDocument(contents), 'text/html')}
            >
              Save as a file
            </Button>
            <Button
              variant="default"
              leftSection={<IconPrinter size={18} aria-hidden />}
              disabled={!complete}
              onClick={() => void printPaper({ body, css: TAKE_AWAY_CSS })}
            >
              Print
            </Button>
            <Button variant="subtle" leftSection={<IconFileExport size={18} aria-hidden />} onClick={onExport}>
              Export…
            </Button>
          </Group>
          {missing.map((sentence) => (
            <Text key={sentence} size="sm" c="var(--danger)" role="alert">
              {sentence}
            </Text>
          ))}
          <Text size="sm" c="var(--ink-soft)" role="status">
            {pagesDrawn
              ? 'A copy outside Marginalia is yours to look after: it is not deleted when the work is.'
              : `Drawing page ${drawn.length + 1} of ${artefact.pages.length}…`}
          </Text>
        </>
      }
    />
  );
}

function pictureOf(drawn: DrawnPage, layers: readonly ReadLayer[], people: readonly Person[]): PagePicture {
  if ('sentence' in drawn) return { kind: 'missing', sentence: drawn.sentence };
  const { page, imageUrl } = drawn;
  const annotations = layers.flatMap((layer) => layer.annotations).filter(({ pageId }) => pageId === page.id);
  const marksSvg = pageAnnotationsSvg(page, annotations, people);
  return { kind: 'picture', imageUrl, ...uprightSize(pageFrame(page)), marksSvg };
}
