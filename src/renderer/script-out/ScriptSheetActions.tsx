import { Button, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy, IconFileText, IconFileTypePdf, IconMarkdown, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { plainFileName } from '../../shared/exchange/export-file-name.ts';
import { findDesktopBridge } from '../client/find-desktop-bridge.ts';
import { sentenceFor } from '../client/sentence-for.ts';
import { copyText } from '../ui/copy-text.ts';
import { saveDocx } from '../ui/docx/save-docx.ts';
import { showFailure } from '../ui/notices.tsx';
import type { Paper } from '../ui/paper/paper-root.ts';
import { printPaper } from '../ui/paper/print-paper.ts';
import { saveFile } from '../ui/save-file.ts';
import { sheetAsDocx } from './sheets/script-sheet-docx.ts';
import { sheetAsMarkdown, sheetAsText } from './sheets/script-sheet-words.ts';
import type { ScriptSheet, SheetLook } from './sheets/script-sheet.ts';

interface Props {
  sheet: ScriptSheet;
  /** What is printed. */
  printed: Paper;
  look: SheetLook;
  disabled: boolean;
}

/** The ways out for one sheet. */
export function ScriptSheetActions({ sheet, printed, look, disabled }: Props) {
  const [copied, setCopied] = useState<ScriptSheet | null>(null);
  const bridge = findDesktopBridge();
  const name = `${plainFileName(sheet.title)}, ${sheet.kind}`;
  const tell = (act: () => Promise<void>) => void act().catch((error: unknown) => showFailure(sentenceFor(error)));

  const savePdf = () =>
    printPaper(printed, async () => {
      const bytes = await bridge?.pageAsPdf();
      if (bytes) saveFile(`${name}.pdf`, new Uint8Array(bytes), 'application/pdf');
    });
  const copy = () => {
    if (copyText(sheetAsText(sheet))) return setCopied(sheet);
    showFailure(
      'The words could not be put on the clipboard. Save them as Markdown instead, and copy them from there.',
    );
  };

  return (
    <Stack gap="sm">
      <SimpleGrid cols={2} spacing="xs" verticalSpacing="xs">
        <Button
          px="sm"
          leftSection={<IconPrinter size={18} aria-hidden />}
          disabled={disabled}
          onClick={() => tell(() => printPaper(printed))}
        >
          Print
        </Button>
        {bridge && (
          <Button
            px="sm"
            variant="default"
            leftSection={<IconFileTypePdf size={18} aria-hidden />}
            disabled={disabled}
            onClick={() => tell(savePdf)}
          >
            PDF
          </Button>
        )}
        <Button
          px="sm"
          variant="default"
          leftSection={<IconFileText size={18} aria-hidden />}
          disabled={disabled}
          onClick={() => tell(() => saveDocx(name, sheetAsDocx(sheet, look)))}
        >
          Word
        </Button>
        <Button
          px="sm"
          variant="default"
          leftSection={<IconMarkdown size={18} aria-hidden />}
          disabled={disabled}
          onClick={() => saveFile(`${name}.md`, sheetAsMarkdown(sheet), 'text/markdown')}
        >
          Markdown
        </Button>
        <Button
          px="sm"
          variant="default"
          leftSection={copied === sheet ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
          disabled={disabled}
          onClick={copy}
        >
          {copied === sheet ? 'Copied' : 'Copy words'}
        </Button>
      </SimpleGrid>
      <Text size="sm" c="var(--ink-soft)" role="status">
        {copied === sheet
          ? 'The words are on the clipboard: paste them wherever you need them.'
          : !bridge && 'For a PDF, choose “Save as PDF” where the printer is asked for.'}
      </Text>
    </Stack>
  );
}
