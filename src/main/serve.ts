import { appPaths } from './commands/app-paths.ts';
import { runCommand } from './commands/run-command.ts';
import { serveCommand } from './commands/serve-command.ts';

await runCommand(() => serveCommand(process.argv.slice(2), appPaths(import.meta.dirname)));
