import { endpoint } from '@/server/http/endpoint';
import { answerUpload } from '@/server/question-files/upload';

/** Takes in a file of questions. */
export const POST = endpoint((call) => answerUpload(call));
