import { z } from 'zod';
import { InstanceTypeSchema } from '../design/instance-types';
import { baseShape, IdSchema, zonesShape } from '../design/resource';
import { seconds } from './constant';

const size = z.number().int().min(0).max(200);

export const GroupSchema = z.strictObject({
  ...baseShape,
  type: z.literal('auto-scaling-group'),
  zones: zonesShape,
  min: size,
  max: size,
  /** Instances at the start; the minimum where left out. */
  desired: size.optional(),
  instanceType: InstanceTypeSchema.default('m5.large'),
  image: IdSchema.optional(),
  /** Which failures the group itself acts on. */
  healthCheckType: z.enum(['EC2', 'ELB']).default('EC2'),
  /** 300 in the console, 0 from CloudFormation and Terraform's API defaults unless said otherwise. */
  gracePeriodS: z.number().min(0).max(7200).optional(),
  /** Target tracking: utilisation of the servers it keeps (0 to 1); no scaling on load where left out. */
  targetUtilisation: z.number().min(0.1).max(0.95).optional(),
  /** Messages of its queue per instance that it grows beyond; no scaling on backlog where left out. */
  backlogPerInstance: z.number().min(1).max(100_000).optional(),
  /** Number people raise it to when another Region is out; they leave it alone where left out. */
  raiseTo: size.optional(),
  /** An instance refresh that fails goes back to the former version by itself. */
  autoRollback: z.boolean().default(false),
  reserved: z.boolean().default(false),
});
export type GroupConfig = z.infer<typeof GroupSchema>;

export const GROUP_CONSTANTS = {
  /** The group notices an instance that no longer runs. */
  statusCheck: seconds(
    [30, 60, 300],
    'documented',
    'auto-scaling/health-check-types',
    'EC2 status checks run every minute',
  ),
  /** A person rolls a bad version back. */
  rollBack: seconds([60, 300, 900], 'estimate', 'auto-scaling/instance-refresh', 'a person starts the former version'),
  /** Load until the alarm of a target tracking policy. */
  scaleOutAlarm: seconds(
    [60, 180, 300],
    'estimate',
    'auto-scaling/policy-based-scaling',
    'three minutes over the target',
  ),
  /** Quiet until the same policy takes servers away again; it is in no hurry. */
  scaleInAlarm: seconds(
    [600, 900, 1800],
    'estimate',
    'auto-scaling/scale-in-terminates',
    'fifteen minutes under the target',
  ),
  /** A person raises a group that waits for the loss of another Region. */
  raise: seconds([60, 300, 900], 'estimate', 'regions-azs/independent-stacks', 'a person raises the desired number'),
} as const;
