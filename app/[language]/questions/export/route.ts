import { endpoint } from '@/server/http/endpoint';
import { answerExport } from '@/server/question-files/export';

/** Gives a selection of questions as a file of another program. */
export const POST = endpoint((call) => answerExport(call));
