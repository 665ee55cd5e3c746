import { z } from 'zod';
import { FactFileSchema } from './fact';
import { FailureModeFileSchema } from './failure-mode';
import { FormulaFileSchema } from './formula';
import { OwnItemFileSchema } from './own-item';
import { PackInfoSchema, PageInfoSchema } from './pack';
import { RelationFileSchema } from './relation';

/** A JSON Schema document (draft 7, which editors read), of a file as an author writes it: defaults may be left out. */
export function jsonSchemaOf(title: string, schema: z.ZodType): object {
  return { ...z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }), title };
}

/** JSON Schemas of the files of a pack, by the name of the schema file without its ending. */
export function packJsonSchemas(): Record<string, object> {
  return {
    pack: jsonSchemaOf('pack.yaml: a pack of material', PackInfoSchema),
    facts: jsonSchemaOf('facts/<topic>.yaml: the facts of a topic', FactFileSchema),
    page: jsonSchemaOf('Front matter of topics/<topic>.md', PageInfoSchema),
    relations: jsonSchemaOf('relations.yaml: entities and what is true between them', RelationFileSchema),
    'failure-modes': jsonSchemaOf(
      'failure-modes.yaml: ways to fail, what notices and what helps',
      FailureModeFileSchema,
    ),
    items: jsonSchemaOf('items/<name>.yaml: questions that authors wrote', OwnItemFileSchema),
    formulas: jsonSchemaOf('formulas.yaml: worked formulas', FormulaFileSchema),
  };
}
