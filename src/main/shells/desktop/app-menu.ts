import { Menu, type MenuItemConstructorOptions } from 'electron';

/** The whole menu: what every desktop app is expected to have. What the app itself offers is in its window. */
export function setAppMenu(platform: NodeJS.Platform, packaged: boolean): void {
  const file: MenuItemConstructorOptions =
    platform === 'darwin'
      ? { role: 'appMenu' }
      : { label: '&File', submenu: [{ role: 'quit', label: '&Quit', accelerator: 'Ctrl+Q' }] };
  const developer: MenuItemConstructorOptions[] = packaged
    ? []
    : [
        { type: 'separator' },
        { role: 'reload', label: 'Reload' },
        { role: 'toggleDevTools', label: 'Developer Tools' },
      ];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      file,
      {
        label: '&Edit',
        submenu: [
          { role: 'cut', label: 'Cu&t' },
          { role: 'copy', label: '&Copy' },
          { role: 'paste', label: '&Paste' },
          { role: 'selectAll', label: 'Select &All' },
        ],
      },
      {
        label: '&View',
        submenu: [
          { role: 'resetZoom', label: '&Actual Size' },
          { role: 'zoomIn', label: 'Zoom &In' },
          { role: 'zoomOut', label: 'Zoom &Out' },
          { type: 'separator' },
          { role: 'togglefullscreen', label: '&Full Screen' },
          ...developer,
        ],
      },
      { role: 'windowMenu', label: '&Window' },
    ]),
  );
}
