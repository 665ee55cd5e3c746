import { startExam } from '@/server/exams/start';
import { endpoint } from '@/server/http/endpoint';
import { formAnswer } from '@/server/http/form-answer';

/** Begins an exam and leads to it. */
export const POST = endpoint((call) =>
  formAnswer(call, {
    work: (input) => startExam(call.visitor, input, new Date()),
    done: ({ id }) => `/exam/${id}`,
    failed: (code) => `/exam?problem=${code}`,
  }),
);
