import { endpoint } from '@/server/http/endpoint';
import { submitDesign } from '@/server/submissions/submit';

/** Grades and stores a design; gives the report. */
export const POST = endpoint(async ({ visitor, json }) => submitDesign(visitor, await json()));
