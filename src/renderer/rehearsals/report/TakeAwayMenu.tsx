import { Button, Menu } from '@mantine/core';
import { IconDownload, IconFileTypeHtml, IconFileTypePdf, IconPrinter, IconVolume } from '@tabler/icons-react';
import { escapeText } from '../../../shared/annotations/annotation-svg.ts';
import { momentInFileName } from '../../../shared/day-in-words.ts';
import { plainFileName } from '../../../shared/exchange/export-file-name.ts';
import { takeSoundUrl } from '../../../shared/file-urls.ts';
import { findDesktopBridge } from '../../client/find-desktop-bridge.ts';
import { sentenceFor } from '../../client/sentence-for.ts';
import { showFailure } from '../../ui/notices.tsx';
import { paperDocument } from '../../ui/paper/paper-document.ts';
import { printPaper } from '../../ui/paper/print-paper.ts';
import { saveFile } from '../../ui/save-file.ts';
import { whatWasSaid } from '../rehearsal-words.ts';
import { takeReport, type TakeReportContents } from './take-report.ts';

type Props = Omit<TakeReportContents, 'madeOn'>;

/** The ways out for one take: its report without sound, and its sound alone. */
export function TakeAwayMenu(contents: Props) {
  const { take } = contents;
  const bridge = findDesktopBridge();
  const name = plainFileName(`${whatWasSaid(take)}, ${momentInFileName(take.startedAt)}`);
  const report = () => takeReport({ ...contents, madeOn: new Date().toISOString() });
  const tell = (act: () => Promise<void>) => void act().catch((error: unknown) => showFailure(sentenceFor(error)));

  const savePdf = () =>
    printPaper(report(), async () => {
      const bytes = await bridge?.pageAsPdf();
      if (bytes) saveFile(`${name}.pdf`, new Uint8Array(bytes), 'application/pdf');
    });
  const saveSound = async () => {
    const answer = await fetch(takeSoundUrl(take.artefactId, take.id));
    if (answer.ok) saveFile(`${name}.wav`, await answer.blob(), 'audio/wav');
    else
      showFailure('The recording of this take is missing, so it was not saved. Everything else of the take is safe.');
  };

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />}>
          Take away
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconFileTypeHtml size={18} aria-hidden />}
          onClick={() => saveFile(`${name}.html`, paperDocument(escapeText(whatWasSaid(take)), report()), 'text/html')}
        >
          Report as a file for any browser
        </Menu.Item>
        {bridge && (
          <Menu.Item leftSection={<IconFileTypePdf size={18} aria-hidden />} onClick={() => tell(savePdf)}>
            Report as PDF
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => tell(() => printPaper(report()))}>
          {bridge ? 'Print the report' : 'Print the report, or save it as PDF'}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconVolume size={18} aria-hidden />}
          disabled={take.sound === null}
          onClick={() => tell(saveSound)}
        >
          {take.sound === null ? 'No sound was kept' : 'The sound alone'}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
