import { z } from 'zod';
import { LiveRefusal } from '../live/game';
import { MAX_PARTICIPANTS, RosterCommandSchema } from '../live/roster';
import { MOST_ROUNDS } from './most-rounds';
import type { Outcome } from './outcome';

const round = z
  .int()
  .min(0)
  .max(MOST_ROUNDS - 1);

/** What a worker made; our own, so that only its outline is looked at. */
const OutcomeSchema = z.custom<Outcome>(
  (value) => z.looseObject({ steps: z.array(z.unknown()), served: z.number() }).safeParse(value).success,
);

/**
 * What hosts, participants and the server itself may ask for. A host's fault names its round, so that two devices that press at the same
 * moment inject one.
 */
export const GameDayCommandSchema = z.discriminatedUnion('type', [
  ...RosterCommandSchema.options,
  /** Opens the door for designs, again too, until a fault has struck. */
  z.strictObject({ type: z.literal('open'), minutes: z.int().min(1).max(240).nullable() }),
  z.strictObject({ type: z.literal('close') }),
  z.strictObject({ type: z.literal('strike'), round, fault: z.string().max(80) }),
  z.strictObject({ type: z.literal('end') }),
  z.strictObject({ type: z.literal('clock') }),
  /** Sent by the server for a participant, once their design is stored and graded. */
  z.strictObject({
    type: z.literal('enter'),
    submission: z.string().min(1).max(64),
    title: z.string().max(200),
    parts: z.int().min(0),
    usd: z.number().min(0),
  }),
  /** Sent by the server once every design has been run. */
  z.strictObject({
    type: z.literal('ran'),
    round,
    outcomes: z.array(z.tuple([z.string().max(64), OutcomeSchema.nullable()])).max(MAX_PARTICIPANTS),
  }),
]);

export type GameDayCommand = z.infer<typeof GameDayCommandSchema>;

/** Parses what came from outside. Throws LiveRefusal. */
export function readGameDayCommand(input: unknown): GameDayCommand {
  const parsed = GameDayCommandSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.');
  throw new LiveRefusal('bad-command', `${where ? `${where}: ` : ''}${issue?.message}.`, 'Reload the page.');
}
