import { commands } from './commands';
import { run } from './run';

await run(commands, process.argv.slice(2));
