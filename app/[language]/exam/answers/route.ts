import { answerExam } from '@/server/exams/answer';
import { endpoint } from '@/server/http/endpoint';

/** Stores how one question of an open exam stands. */
export const POST = endpoint(async ({ visitor, json }) => answerExam(visitor, await json(4_000), new Date()));
