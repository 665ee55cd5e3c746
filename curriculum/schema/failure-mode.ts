import { z } from 'zod';
import { FactId } from './fact';

/** Where a time comes from. */
export const BasisSchema = z.enum(['documented', 'derived', 'estimate', 'configuration', 'arithmetic', 'undocumented']);

/** Low and high in seconds, or null where it is not a fixed number. */
const Range = z.tuple([z.number(), z.number()]).nullable();

const Detection = z.strictObject({
  mechanism: z.string(),
  how: z.string(),
  timeS: Range,
  basis: BasisSchema,
  condition: z.string().nullish(),
  fact: FactId,
});

/** How the mechanism reads among measures against this failure, where its own name says too little: "TTL of 60 seconds or less". */
const Measure = z.string().optional();

const Mitigation = z.strictObject({
  mechanism: z.string(),
  measure: Measure,
  effect: z.string(),
  automatic: z.boolean(),
  recoveryS: Range,
  dataLoss: z.string().describe('What is lost when the mechanism has done its work.'),
  basis: BasisSchema,
  condition: z.string().nullish(),
  fact: FactId,
});

/** One way in which a system fails: who notices, what helps, what does not. Mechanisms are entity ids. */
export const FailureModeSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  label: z.string(),
  description: z.string(),
  failureScope: z.string(),
  detectedBy: z.array(Detection),
  mitigatedBy: z.array(Mitigation),
  doesNotHelp: z.array(z.strictObject({ mechanism: z.string(), measure: Measure, why: z.string(), fact: FactId })),
  remainsLost: z.array(z.string()),
  pitfalls: z.array(z.string()),
});

/** `failure-modes.yaml`. */
export const FailureModeFileSchema = z.strictObject({ failureModes: z.array(FailureModeSchema) });

export type FailureMode = z.infer<typeof FailureModeSchema>;
