import { endExam } from '@/server/exams/close';
import { endpoint } from '@/server/http/endpoint';
import { formAnswer } from '@/server/http/form-answer';

/** Ends an exam and leads to its result. */
export const POST = endpoint((call) =>
  formAnswer(call, {
    work: (input) => endExam(call.visitor, input, new Date()),
    done: ({ id }) => `/exam/${id}/result`,
    failed: (code) => `/exam?problem=${code}`,
  }),
);
