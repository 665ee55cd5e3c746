import { formWays } from '@/server/http/form-ways';
import { QUESTION_WAYS } from '@/server/question-files/ways';

/** What is done with files of questions, one form each. */
export const POST = formWays('/api/questions', QUESTION_WAYS);
