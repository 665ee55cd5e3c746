import { loadExamState } from '@/server/exams/loaders';
import { endpoint } from '@/server/http/endpoint';

/** How far an exam has come: what is stored, and the time left by the server's clock. */
export const GET = endpoint(async ({ visitor, query }) =>
  loadExamState(await visitor.current(), query.get('exam') ?? '', new Date()),
);
