import { z } from 'zod';
import { FactId } from './fact';

const Slug = z.string().regex(/^[a-z0-9-]+$/);

/** A thing that relations speak of. */
export const EntitySchema = z.strictObject({
  id: Slug,
  label: z.string().min(1),
  phrase: z
    .string()
    .min(1)
    .optional()
    .describe(
      'How a sentence names it, with its article: "an EBS volume". Without it questions put an article before the label.',
    ),
  plural: z.boolean().optional().describe('The phrase is a plural: "stale reads".'),
  type: z.enum(['location', 'resource', 'feature', 'failure', 'effect']),
});

/** Details of a relation; `wrongObjects` are entities that would make the sentence false. */
export const QualifiersSchema = z.looseObject({
  wrongObjects: z.array(Slug).optional(),
  condition: z.string().optional(),
  automatic: z.boolean().optional(),
});

/** Reads as a sentence that is true today: subject, relation, object. */
export const RelationSchema = z.strictObject({
  id: Slug,
  subject: Slug,
  relation: z.string().regex(/^[a-z_]+$/),
  object: Slug,
  qualifiers: QualifiersSchema.optional(),
  facts: z.array(FactId).min(1),
});

/** `relations.yaml`. */
export const RelationFileSchema = z.strictObject({
  entities: z.array(EntitySchema),
  relations: z.array(RelationSchema),
});

export type Entity = z.infer<typeof EntitySchema>;
export type Relation = z.infer<typeof RelationSchema>;
