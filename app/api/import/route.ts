import { endpoint } from '@/server/http/endpoint';
import { importProgress } from '@/server/portability/import';

/** Takes in an export, or a piece of one. */
export const POST = endpoint(async ({ visitor, json }) => importProgress(visitor, await json(), new Date()));
