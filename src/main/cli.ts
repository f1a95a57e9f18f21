import { appPaths } from './commands/app-paths.ts';
import { checkCommand } from './commands/check-command.ts';
import { desktopCommand } from './commands/desktop-command.ts';
import { importCommand } from './commands/import-command.ts';
import { runCommand } from './commands/run-command.ts';
import { serveCommand } from './commands/serve-command.ts';

const HELP = `marginalia: look at pupil work together, annotate it, script feedback and rehearse it

  marginalia desktop [--library DIR]
      opens the desktop app
  marginalia serve [--library DIR] [--port N] [--no-open] [--empty]
      opens the app in the browser of this computer, until Ctrl-C
  marginalia import --library DIR [--json] FILE…
      brings files into a library; with --json, one line of JSON a file
  marginalia check --library DIR [--json]
      reads a whole library and reports what is damaged or missing

The library is a folder: the one given, or MARGINALIA_LIBRARY, or Marginalia in your home folder. A new one begins with
a fictional sample class; --empty begins with nothing. Exit codes: 0 all is well, 1 something is not, and it was said.
`;

const commands = { desktop: desktopCommand, serve: serveCommand, import: importCommand, check: checkCommand };

const [name = '', ...args] = process.argv.slice(2);

await runCommand(async () => {
  if (Object.hasOwn(commands, name) && !args.includes('--help')) {
    return commands[name as keyof typeof commands](args, appPaths(import.meta.dirname));
  }
  const askedForHelp = ['', 'help', '--help', '-h'].includes(name) || args.includes('--help');
  (askedForHelp ? process.stdout : process.stderr).write(
    askedForHelp ? HELP : `There is no command “${name}”.\n\n${HELP}`,
  );
  return askedForHelp ? 0 : 1;
});
