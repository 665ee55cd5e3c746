import { archiveDatabase, writeBackup } from './backup-files';
import { requestBackup } from './backup-socket';
import { DatabaseError } from './database-error';
import { hasDatabase, openEmbedded } from './open-embedded';

/**
 * Backs up the embedded database of a folder to a file: through the server that has it open, or, when none has, by
 * opening it here. Sizes in bytes. Throws DatabaseError.
 */
export async function backupFolder(folder: string, file: string): Promise<{ file: string; bytes: number }> {
  const archive = (await requestBackup(folder)) ?? (await archiveClosed(folder));
  writeBackup(file, archive);
  return { file, bytes: archive.length };
}

async function archiveClosed(folder: string): Promise<Buffer> {
  if (!hasDatabase(folder)) {
    throw new DatabaseError('backup-failed', `There is no database in ${folder} to back up.`);
  }
  const database = await openEmbedded(folder);
  try {
    return await archiveDatabase(database.engine);
  } finally {
    await database.close();
  }
}
