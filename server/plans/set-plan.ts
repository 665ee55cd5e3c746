import { z } from 'zod';
import { isDay } from '@/progress/study-day';
import type { PlanSettings } from '@/progress/study-plan';
import { authorise } from '../access';
import { parseInput } from '../errors';
import { requirePack, SlugSchema } from '../items/required';
import type { Visitor } from '../session/visitor';
import { savePlan } from './writes';

const Count = (most: number) => z.coerce.number().pipe(z.int().min(0, 'at least 0').max(most, `at most ${most}`));

/** A field of a form that was left empty says nothing. */
const orNothing = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), schema.nullable());

export const PlanSettingsSchema = z.object({
  examDay: orNothing(z.string().refine(isDay, 'a day as YYYY-MM-DD')),
  newPerDay: orNothing(Count(60)),
  reviewsPerDay: orNothing(Count(500)),
});

const PlanSchema = PlanSettingsSchema.extend({ pack: SlugSchema });

/** Sets the exam and the daily load of a pack. Throws AppError. */
export async function setPlan(visitor: Visitor, input: unknown, now: Date): Promise<PlanSettings> {
  authorise(await visitor.current(), 'set-plan');
  const { pack, ...settings } = parseInput(PlanSchema, input);
  requirePack(pack);
  const { id: userId } = await visitor.ensure();
  await savePlan({ userId, pack, ...settings, updatedAt: now });
  return settings;
}
