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

/** Their memory, in gigabytes. */
export const INSTANCE_MEMORY_GB: Readonly<Record<InstanceType, number>> = {
  't3.small': 2,
  't3.medium': 4,
  'm5.large': 8,
  'm5.xlarge': 16,
  'm5.2xlarge': 32,
  'm5.4xlarge': 64,
};

/** Virtual processors of the database classes a design may name. */
export const DATABASE_CLASSES = {
  'db.t3.medium': 2,
  'db.m5.large': 2,
  'db.m5.xlarge': 4,
  'db.m5.2xlarge': 8,
  'db.m5.4xlarge': 16,
} as const;
export type DatabaseClass = keyof typeof DATABASE_CLASSES;

/** Their memory, in gigabytes. */
export const DATABASE_MEMORY_GB: Readonly<Record<DatabaseClass, number>> = {
  'db.t3.medium': 4,
  'db.m5.large': 8,
  'db.m5.xlarge': 16,
  'db.m5.2xlarge': 32,
  'db.m5.4xlarge': 64,
};

export const InstanceTypeSchema = z.enum(Object.keys(INSTANCE_TYPES) as [InstanceType, ...InstanceType[]]);
export const DatabaseClassSchema = z.enum(Object.keys(DATABASE_CLASSES) as [DatabaseClass, ...DatabaseClass[]]);

/** The types as an editor offers them: `m5.large, 2 processors, 8 GB`. */
export const INSTANCE_TYPE_OPTIONS = options(INSTANCE_TYPES, INSTANCE_MEMORY_GB);
export const DATABASE_CLASS_OPTIONS = options(DATABASE_CLASSES, DATABASE_MEMORY_GB);

function options(processors: Readonly<Record<string, number>>, gigabytes: Readonly<Record<string, number>>) {
  return Object.entries(processors).map(([value, count]) => ({
    value,
    label: `${value}, ${count} processors, ${gigabytes[value]} GB`,
  }));
}
