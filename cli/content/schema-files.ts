import { jsonSchemaOf, packJsonSchemas } from '@/curriculum/schema/json-schemas';
import { BriefSchema, DesignSchema } from '@/simulator';
import { PriceSheetSchema } from '@/simulator/grade/price-sheet';

/** Every published schema as file name and text. The same code always gives the same bytes. */
export function schemaFiles(): { name: string; text: string }[] {
  const schemas: Record<string, object> = {
    ...packJsonSchemas(),
    brief: jsonSchemaOf('briefs/<brief>.yaml: a design exercise', BriefSchema),
    design: jsonSchemaOf('A design, in a brief or in designs/<design>.yaml', DesignSchema),
    prices: jsonSchemaOf('prices.yaml: dated prices', PriceSheetSchema),
  };
  return Object.entries(schemas)
    .map(([name, schema]) => ({ name: `${name}.schema.json`, text: `${JSON.stringify(schema, null, 2)}\n` }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
