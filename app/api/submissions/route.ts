import { endpoint } from '@/server/http/endpoint';
import { loadSubmission } from '@/server/submissions/load';
import { submitDesign } from '@/server/submissions/submit';

/** One of the asker's own submissions, with its design and report. */
export const GET = endpoint(async ({ visitor, query }) => loadSubmission(visitor, query));

/** Grades and stores a design; gives the report. */
export const POST = endpoint(async ({ visitor, json }) => submitDesign(visitor, await json()));
