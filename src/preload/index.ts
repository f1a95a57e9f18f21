import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { DesktopBridge, PageAsPdfChannel } from '../shared/desktop-bridge.ts';

const pageAsPdf: PageAsPdfChannel = 'page-as-pdf';

const bridge: DesktopBridge = {
  platform: process.platform as DesktopBridge['platform'],
  pathForFile(file) {
    return file instanceof File ? webUtils.getPathForFile(file) || null : null;
  },
  pageAsPdf: () => ipcRenderer.invoke(pageAsPdf) as Promise<Uint8Array>,
};

contextBridge.exposeInMainWorld('marginaliaDesktop', bridge);
