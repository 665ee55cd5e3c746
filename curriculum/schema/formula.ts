import { z } from 'zod';
import { FactId } from './fact';
import { BasisSchema } from './failure-mode';

const Numeric = z.union([z.number(), z.array(z.number()), z.record(z.string(), z.unknown())]);

/** A worked formula with its inputs and result, cited by pages and held against the simulator. */
export const FormulaSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  expression: z.string(),
  unit: z.string(),
  basis: BasisSchema,
  inputs: z.record(z.string(), z.unknown()),
  result: Numeric,
  facts: z.array(FactId),
  note: z.string().optional(),
});

/** `formulas.yaml`. */
export const FormulaFileSchema = z.strictObject({ formulas: z.array(FormulaSchema) });

export type Formula = z.infer<typeof FormulaSchema>;
