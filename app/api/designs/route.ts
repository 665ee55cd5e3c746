import { saveDesign } from '@/server/designs/save';
import { endpoint } from '@/server/http/endpoint';

/** Saves the draft of a brief; also reached by a page that is being closed. */
export const PUT = endpoint(async ({ visitor, json }) => saveDesign(visitor, await json()));
