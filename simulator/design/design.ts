import { z } from 'zod';
import { ResourceSchema } from '../services';
import { LIMITS } from './limits';
import { LinkSchema } from './link';
import { HOME_REGION, IdSchema, zonesShape } from './resource';

export const DESIGN_FORMAT = 'design/1';

const RegionSchema = z.strictObject({
  id: IdSchema,
  /** The provider's name for it, for people: `eu-central-1`. */
  name: z.string().max(40).optional(),
  zones: zonesShape.default(['a', 'b', 'c']),
});

/** The learner's answer: what there is, where it is placed, how it is set, what calls what. */
export const DesignSchema = z.strictObject({
  faultline: z.literal(DESIGN_FORMAT),
  title: z.string().max(120).default('Untitled design'),
  /** The tool it was made with, which decides several defaults. */
  tool: z.enum(['console', 'cloudformation', 'terraform']).default('console'),
  regions: z
    .array(RegionSchema)
    .min(1)
    .max(8)
    .default([{ id: HOME_REGION, zones: ['a', 'b', 'c'] }]),
  resources: z.array(ResourceSchema).max(LIMITS.resources),
  links: z.array(LinkSchema).max(LIMITS.links).default([]),
});
export type Design = z.infer<typeof DesignSchema>;
export type Region = Design['regions'][number];

/** JSON Schema of the document as a person writes it (defaults may be left out), for editors and importers. */
export function designJsonSchema(): object {
  return z.toJSONSchema(DesignSchema, { io: 'input' });
}
