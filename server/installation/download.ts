import { Readable } from 'node:stream';
import { authorise } from '../access';
import type { Visitor } from '../session/visitor';
import { openBackup } from './backups';

/** A backup as a file to keep elsewhere; it holds everybody's data and password hashes. Throws AppError. */
export async function downloadBackup(visitor: Visitor, name: string): Promise<Response> {
  authorise(await visitor.current(), 'manage-installation');
  const { stream, bytes } = await openBackup(name);
  return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': 'application/gzip',
      'content-length': String(bytes),
      'content-disposition': `attachment; filename="faultline-${name}"`,
      'cache-control': 'no-store',
    },
  });
}
