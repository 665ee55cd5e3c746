import { z } from 'zod';

/** Virtual processors of the instance types a design may name. */
export const INSTANCE_TYPES = {
  't3.small': 2,
  't3.medium': 2,
  'm5.large': 2,
  'm5.xlarge': 4,
  'm5.2xlarge': 8,
  'm5.4xlarge': 16,
} as const;
export type InstanceType = keyof typeof INSTANCE_TYPES;

/** Virtual processors of the database classes a design may name. */
export const DATABASE_CLASSES = {
  'db.t3.medium': 2,
  'db.m5.large': 2,
  'db.m5.xlarge': 4,
  'db.m5.2xlarge': 8,
  'db.m5.4xlarge': 16,
} as const;
export type DatabaseClass = keyof typeof DATABASE_CLASSES;

export const InstanceTypeSchema = z.enum(Object.keys(INSTANCE_TYPES) as [InstanceType, ...InstanceType[]]);
export const DatabaseClassSchema = z.enum(Object.keys(DATABASE_CLASSES) as [DatabaseClass, ...DatabaseClass[]]);
