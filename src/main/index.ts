import { app, dialog } from 'electron';
import { AppError } from '../shared/app-error.ts';
import { appPaths, chooseLibraryDir, rendererSource } from './commands/app-paths.ts';
import { INTAKE_MEMORY_MB, logLine, openLibrary } from './commands/open-library.ts';
import { registerAppScheme } from './shells/desktop/app-origin.ts';
import { startDesktopShell } from './shells/desktop/desktop-shell.ts';
import { hardenPages } from './shells/desktop/harden.ts';
import type { SecondStart } from './shells/desktop/second-start.ts';
import { utilityIntakeProcess } from './shells/desktop/utility-intake-process.ts';

app.setName('Marginalia');
registerAppScheme();
hardenPages();
// Chromium's own errands on the network: updates of its parts, and the like.
app.commandLine.appendSwitch('disable-background-networking');
app.commandLine.appendSwitch('disable-component-update');

const libraryDir = chooseLibraryDir(app.commandLine.getSwitchValue('library'), process.env);

if (app.requestSingleInstanceLock({ libraryDir } satisfies SecondStart)) {
  void app.whenReady().then(start).catch(giveUp);
} else {
  logLine('Marginalia is already open, so its window was brought to the front and no second one opened.');
  app.quit();
}

async function start(): Promise<void> {
  const paths = appPaths(import.meta.dirname);
  const services = await openLibrary({
    libraryDir,
    shell: 'desktop',
    startIntakeProcess: utilityIntakeProcess(paths.intakeWorker, INTAKE_MEMORY_MB),
    packsDir: paths.packs,
    sampleClass: app.commandLine.hasSwitch('empty') ? null : paths.sampleClass,
  });
  await startDesktopShell({
    ...paths,
    libraryDir,
    services,
    renderer: rendererSource(paths, process.env),
    log: logLine,
  });
}

function giveUp(error: unknown): void {
  const foreseen = error instanceof AppError;
  if (!foreseen) logLine(error instanceof Error ? (error.stack ?? error.message) : String(error));
  dialog.showErrorBox(
    'Marginalia could not start',
    foreseen ? error.message : 'Something went wrong inside Marginalia. What was already saved is safe.',
  );
  app.exit(1);
}
