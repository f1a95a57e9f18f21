import { ipcMain } from 'electron';
import type { PageAsPdfChannel } from '../../../shared/desktop-bridge.ts';
import { isOurs } from './harden.ts';

const CHANNEL: PageAsPdfChannel = 'page-as-pdf';

/** Lets our own page have itself as the PDF that printing would give: sizes and edges are those its print styles ask for. */
export function offerPageAsPdf(): void {
  ipcMain.handle(CHANNEL, (event): Promise<Uint8Array> => {
    if (!isOurs(event.senderFrame?.url ?? '')) throw new Error('only the app itself may ask for this');
    return event.sender.printToPDF({ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true });
  });
}
