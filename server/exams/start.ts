import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { authorise } from '../access';
import { ClientIdSchema } from '../answers/submit';
import { AppError, parseInput } from '../errors';
import { requirePack, SlugSchema } from '../items/required';
import type { Visitor } from '../session/visitor';
import { beginExam } from './begin';
import { ExamFormSchema, examLengths } from './forms';

const StartSchema = z.object({
  pack: SlugSchema,
  questions: z.coerce.number().int(),
  form: ExamFormSchema.default('timed'),
  clientId: ClientIdSchema,
});

/** Begins an exam for whoever is asking, as the form says; a visitor becomes a guest. Throws AppError. */
export async function startExam(visitor: Visitor, input: unknown, now: Date): Promise<{ id: string }> {
  authorise(await visitor.current(), 'begin-exam');
  const { pack: packId, questions, form, clientId } = parseInput(StartSchema, input);
  const pack = requirePack(packId);
  const length = examLengths(pack).find((offered) => offered.questions === questions);
  if (!length) {
    throw new AppError('bad-input', {
      say: 'bad-input-exam-length',
      values: {
        lengths: examLengths(pack)
          .map((offered) => offered.questions)
          .join(', '),
      },
      path: 'questions',
    });
  }
  const { id: userId } = await visitor.ensure();
  return beginExam({ userId, pack, clientId, form, ...length }, now, randomBytes(16).toString('hex'));
}
