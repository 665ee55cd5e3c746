import { commandsFor } from './commands';
import { run } from './run';

const words = process.argv.slice(2);
await run(await commandsFor(words), words);
