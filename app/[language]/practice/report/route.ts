import { endpoint } from '@/server/http/endpoint';
import { reportQuestion } from '@/server/question-reports/report';

/** Stores what somebody says is wrong with a question. */
export const POST = endpoint(async ({ visitor, json }) => reportQuestion(visitor, await json(16_000), new Date()));
