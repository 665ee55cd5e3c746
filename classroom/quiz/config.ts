import { z } from 'zod';
import type { Explanation } from '@/quiz/explanation';
import type { Item } from '@/quiz/item';

export const MAX_QUESTIONS = 50;

/** Settings of a live quiz that its host chooses. */
export const QuizSettingsSchema = z.strictObject({
  title: z.string().trim().min(1, 'a title is needed').max(80),
  /** The host opens one question after the other, or everybody works through all of them until a deadline. */
  pacing: z.enum(['host', 'self']),
  /** Seconds for one question, or where everybody has their own pace for all of them; null until the host closes. */
  seconds: z.int().min(5).max(14_400).nullable(),
  leaderboard: z.boolean(),
  /** Quick right answers earn more. */
  speed: z.boolean(),
  /** Everybody says how sure they are, and a sure wrong answer costs points. */
  confidence: z.boolean(),
});

export type QuizSettings = z.infer<typeof QuizSettingsSchema>;

/** A question as it was made, frozen, so that an upgrade in the middle of a quiz changes nothing. Holds the key. */
export interface QuizQuestion {
  item: Item;
  explanation: Explanation;
}

/** What a quiz is made with. */
export interface QuizConfig {
  settings: QuizSettings;
  questions: QuizQuestion[];
}

/** The stored form is our own, so that of the questions only the outline is looked at. */
export const QuizConfigSchema = z.object({
  settings: QuizSettingsSchema,
  questions: z
    .array(
      z.object({
        item: z.custom<Item>((value) => z.looseObject({ kind: z.string(), stem: z.string() }).safeParse(value).success),
        explanation: z.custom<Explanation>(
          (value) => z.looseObject({ key: z.array(z.string()) }).safeParse(value).success,
        ),
      }),
    )
    .min(1)
    .max(MAX_QUESTIONS),
});
