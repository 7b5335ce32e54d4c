import { runCommand } from './feed/command-line.js';

process.exitCode = await runCommand(process.argv.slice(2), process);
