import { endpoint } from '@/server/http/endpoint';
import { downloadBackup } from '@/server/installation/download';

/** GET `/api/owner/backups?name=<file>`: one backup, for the owner. */
export const GET = endpoint(({ visitor, query }) => downloadBackup(visitor, query.get('name') ?? ''));
