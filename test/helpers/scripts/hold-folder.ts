// Takes the data folder named by its argument and keeps it until it is ended; prints "held" or "refused".
import { DatabaseError } from '@/server/db/database-error';
import { lockFolder } from '@/server/db/folder-lock';

process.on('SIGTERM', () => process.exit(0));
try {
  await lockFolder(process.argv[2] ?? '', { wait: 1_000, silence: 600_000, heartbeat: 100 });
  process.stdout.write('held\n');
} catch (error) {
  if (!(error instanceof DatabaseError) || error.code !== 'folder-held') throw error;
  process.stdout.write('refused\n');
}
setInterval(() => undefined, 60_000);
