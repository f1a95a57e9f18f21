import { Button, SimpleGrid, Stack, Text } from '@mantine/core';
import {
  IconCheck,
  IconCopy,
  IconFileText,
  IconFileTypePdf,
  IconMarkdown,
  IconPrinter,
  type Icon,
} from '@tabler/icons-react';
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

/** One way out, and what its button says. */
interface Way {
  name: string;
  Icon: Icon;
  act: () => Promise<void>;
}

/** The ways out for one sheet, the likeliest first. */
export function ScriptSheetActions({ sheet, printed, look, disabled }: Props) {
  const [copied, setCopied] = useState<ScriptSheet | null>(null);
  const bridge = findDesktopBridge();
  const name = `${plainFileName(sheet.title)}, ${sheet.kind}`;

  const savePdf = () =>
    printPaper(printed, async () => {
      const bytes = await bridge?.pageAsPdf();
      if (bytes) saveFile(`${name}.pdf`, new Uint8Array(bytes), 'application/pdf');
    });
  const copy = async () => {
    if (copyText(sheetAsText(sheet))) return setCopied(sheet);
    showFailure(
      'The words could not be put on the clipboard. Save them as Markdown instead, and copy them from there.',
    );
  };
  const ways: readonly Way[] = [
    { name: 'Print', Icon: IconPrinter, act: () => printPaper(printed) },
    ...(bridge ? [{ name: 'PDF', Icon: IconFileTypePdf, act: savePdf }] : []),
    { name: 'Word', Icon: IconFileText, act: () => saveDocx(name, sheetAsDocx(sheet, look)) },
    {
      name: 'Markdown',
      Icon: IconMarkdown,
      act: async () => saveFile(`${name}.md`, sheetAsMarkdown(sheet), 'text/markdown'),
    },
    copied === sheet
      ? { name: 'Copied', Icon: IconCheck, act: copy }
      : { name: 'Copy words', Icon: IconCopy, act: copy },
  ];

  return (
    <Stack gap="sm">
      <SimpleGrid cols={2} spacing="xs" verticalSpacing="xs">
        {ways.map(({ name, Icon, act }, i) => (
          <Button
            key={i}
            px="sm"
            variant={i === 0 ? 'filled' : 'default'}
            leftSection={<Icon size={18} aria-hidden />}
            disabled={disabled}
            onClick={() => void act().catch((error: unknown) => showFailure(sentenceFor(error)))}
          >
            {name}
          </Button>
        ))}
      </SimpleGrid>
      <Text size="sm" c="var(--ink-soft)" role="status">
        {copied === sheet
          ? 'The words are on the clipboard: paste them wherever you need them.'
          : !bridge && 'For a PDF, choose “Save as PDF” where the printer is asked for.'}
      </Text>
    </Stack>
  );
}
