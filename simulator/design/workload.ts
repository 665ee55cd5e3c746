import { z } from 'zod';
import { RetriesSchema } from './retries';
import { TrafficClassSchema } from './traffic';

const rate = z.number().min(0).max(1_000_000);

/** How a rate changes over a day or a run; the rate given is the peak. */
export const ProfileSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('steady') }),
  /** From `low` × peak at night to the peak in the evening, in hourly steps. */
  z.strictObject({ kind: z.literal('daily'), low: z.number().min(0).max(1) }),
  /** Peak only between two moments of the run (seconds from its start), `base` × peak outside. */
  z.strictObject({
    kind: z.literal('scheduled'),
    base: z.number().min(0).max(1),
    fromS: z.number().min(0),
    toS: z.number().min(0),
  }),
]);
export type Profile = z.infer<typeof ProfileSchema>;

const classShape = z.strictObject({
  /** Requests (or jobs) per second at the peak. */
  rate: rate,
  profile: ProfileSchema.default({ kind: 'steady' }),
});

/** What users ask of the design. */
export const WorkloadSchema = z.strictObject({
  reads: classShape.optional(),
  writes: classShape.optional(),
  static: classShape.optional(),
  jobs: classShape.optional(),
  /** Processor seconds one request takes on one virtual processor of a server. */
  serverTimeS: z
    .strictObject({
      reads: z.number().positive().max(3600).default(0.02),
      writes: z.number().positive().max(3600).default(0.02),
      static: z.number().positive().max(3600).default(0.004),
      jobs: z.number().positive().max(36_000).default(1),
    })
    .default({ reads: 0.02, writes: 0.02, static: 0.004, jobs: 1 }),
  /** The same on a database. */
  databaseTimeS: z
    .strictObject({
      reads: z.number().positive().max(3600).default(0.004),
      writes: z.number().positive().max(3600).default(0.008),
    })
    .default({ reads: 0.004, writes: 0.008 }),
  /** Classes that are done only where a store answers: servers that keep nothing cannot do them alone. None where left out. */
  needsData: z.array(TrafficClassSchema).max(4).optional(),
  /** What the application needs to run at all; a resource with less of it does nothing. */
  needs: z
    .strictObject({
      /** Gigabytes of memory of a server, and of a machine of a database. */
      serverMemoryGb: z.number().min(0).max(1024).default(0),
      databaseMemoryGb: z.number().min(0).max(1024).default(0),
      /** Gigabytes of rows in each database or table, and of files in each volume, file system or bucket. */
      databaseGb: z.number().min(0).max(65_536).default(0),
      filesGb: z.number().min(0).max(1_000_000).default(0),
    })
    .optional(),
  /** Clients ask again where a request has failed; once and never again where left out. */
  retries: RetriesSchema.optional(),
  /** Kilobytes moved per request, for the bill. */
  kilobytes: z.number().min(0).max(1_000_000).default(20),
});
export type Workload = z.infer<typeof WorkloadSchema>;

/** The load of a run that no brief describes: 60 reads and 20 writes per second. */
export const DEFAULT_WORKLOAD: Workload = WorkloadSchema.parse({ reads: { rate: 60 }, writes: { rate: 20 } });

/** The people who look after the design. */
export const OperatorsSchema = z.strictObject({
  /** Seconds from an alarm until somebody is at work on it. */
  reactionS: z.number().min(0).max(604_800).default(900),
  /** Seconds until a wrong DELETE or a deleted object is noticed. */
  noticeS: z.number().min(0).max(2_592_000).default(1800),
});
export type Operators = z.infer<typeof OperatorsSchema>;
