import { loadDraft } from '@/server/designs/load';
import { saveDesign } from '@/server/designs/save';
import { endpoint } from '@/server/http/endpoint';

/** The draft of a brief, `{draft}`, null where there is none. */
export const GET = endpoint(async ({ visitor, query }) => loadDraft(visitor, query));

/** Saves the draft of a brief. */
export const PUT = endpoint(async ({ visitor, json }) => saveDesign(visitor, await json()));
