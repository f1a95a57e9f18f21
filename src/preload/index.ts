import { contextBridge, webUtils } from 'electron';
import type { DesktopBridge } from '../shared/desktop-bridge.ts';

const bridge: DesktopBridge = {
  platform: process.platform as DesktopBridge['platform'],
  pathForFile(file) {
    return file instanceof File ? webUtils.getPathForFile(file) || null : null;
  },
};

contextBridge.exposeInMainWorld('marginaliaDesktop', bridge);
