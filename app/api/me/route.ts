import { endpoint } from '@/server/http/endpoint';
import { deleteEverything, readMe } from '@/server/session/me';

/** Who the browser is: `{role, learner}`, `nobody` and null without a session. */
export const GET = endpoint(({ visitor }) => readMe(visitor));

/** Deletes everything of the learner; the body confirms it. */
export const DELETE = endpoint(async ({ visitor, json }) => deleteEverything(visitor, await json()));
