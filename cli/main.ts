import { commandsFor } from './commands';
import { run } from './run';

// Whoever reads the output may have read enough; `| head` is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const words = process.argv.slice(2);
await run(await commandsFor(words), words);
