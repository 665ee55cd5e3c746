import { AppError } from '../errors';
import { startLive } from '../live/rooms';
import { keepDelivering } from '../records/deliver';
import { recordStore } from '../records/settings';
import { archiveDatabase } from './backup-files';
import { keepBackups } from './backup-rotation';
import { serveBackups } from './backup-socket';
import { database } from './database';
import { DatabaseError } from './database-error';

/**
 * What a server does before its first request: opens and migrates the database, tells the record store where one is set, and
 * keeps the embedded database backed up.
 * When that cannot be, it says why and ends the process with exit code 1, since nothing useful could be served.
 */
export async function openForServing(): Promise<void> {
  try {
    const store = recordStore();
    const { embedded, applied, beforeClose } = await database();
    if (applied.length > 0) process.stdout.write(`Database brought up to date: ${applied.join(', ')}\n`);
    await startLive();
    if (store !== null) beforeClose(keepDelivering(store));
    if (!embedded) return;
    const { engine, folder, fresh } = embedded;
    beforeClose(keepBackups(engine, folder, { fresh }));
    beforeClose(serveBackups(folder, () => archiveDatabase(engine)));
  } catch (error) {
    if (!(error instanceof DatabaseError || error instanceof AppError)) throw error;
    process.stderr.write(`${error.message}${error instanceof AppError ? ` ${error.body.fix}` : ''}\n`);
    process.exit(1);
  }
}
