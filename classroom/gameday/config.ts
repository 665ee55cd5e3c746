import { z } from 'zod';
import type { Brief } from '@/simulator';
import { FAULT_KINDS } from '@/simulator/faults/kinds';
import { MOST_ROUNDS } from './most-rounds';

/** Settings of a GameDay that its host chooses. */
export const GameDaySettingsSchema = z.strictObject({
  title: z.string().trim().min(1, 'a title is needed').max(80),
  /** Minutes to hand in a design, from the start; null until the host closes. */
  minutes: z.int().min(1).max(240).nullable(),
  /** Seconds of the run from one fault to the next. */
  roundS: z.int().min(600).max(86_400),
  /** Ids of faults in the order in which they are offered; the host may leave it. */
  sequence: z.array(z.string().max(80)).max(MOST_ROUNDS),
});

const FaultOptionSchema = z.object({
  /** `zone-outage:home/a`, or the kind alone where it strikes what hurts a design most. */
  id: z.string(),
  kind: z.enum(FAULT_KINDS),
  /** Place that it strikes in every design; null where it strikes what hurts a design most. */
  target: z.string().nullable(),
  /** In the past tense of a board: "Zone a is out". */
  title: z.string(),
  says: z.string(),
});

/** A fault that can be injected. */
export type FaultOption = z.infer<typeof FaultOptionSchema>;

/** The stored form is our own; what is around the designs is looked at only in outline. */
export const GameDayConfigSchema = z.object({
  settings: GameDaySettingsSchema,
  pack: z.string(),
  packVersion: z.string(),
  /** The brief without its designs and its story. */
  brief: z.custom<Brief>(
    (value) =>
      z
        .looseObject({ id: z.string(), title: z.string(), workload: z.looseObject({}), outageS: z.number() })
        .safeParse(value).success,
  ),
  options: z.array(FaultOptionSchema).min(1).max(60),
});

/** What a GameDay is made with, frozen, so that an upgrade of the material in its midst changes nothing. */
export type GameDayConfig = z.infer<typeof GameDayConfigSchema>;
