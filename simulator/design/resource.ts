import { z } from 'zod';

/** Identifier of a resource, region or link end: lower case letters, digits and hyphens. */
export const IdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'Use 1 to 40 lower case letters, digits and hyphens, starting with a letter.');

export const ZoneSchema = z
  .string()
  .regex(/^[a-z0-9-]{1,20}$/, 'Name a zone with lower case letters, digits and hyphens.');

/** Region every resource is in unless it says otherwise. */
export const HOME_REGION = 'home';

/** What every resource has. */
export const baseShape = {
  id: IdSchema,
  /** What people call it; the id where left out. */
  label: z.string().max(60).optional(),
  region: IdSchema.default(HOME_REGION),
};

/** Fields shared by all resources, as the kernel sees them. */
export interface ResourceBase {
  type: string;
  id: string;
  label?: string | undefined;
  region: string;
}

/** Distinct zones of a regional resource. */
export const zonesShape = z
  .array(ZoneSchema)
  .min(1)
  .max(8)
  .refine((zones) => new Set(zones).size === zones.length, 'Name each zone once.');
