import { valueAt } from './cursor-place';

/** What of JSON Schema the published schemas use. */
export interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  required?: string[];
  items?: JsonSchema;
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  enum?: (string | number)[];
  const?: string | number;
  default?: unknown;
  minimum?: number;
  maximum?: number;
}

/** Every schema that can hold at a path of a document. Kinds of a thing are told apart by their constants, as `type: ec2-instance`. */
export function schemasAt(root: JsonSchema, document: unknown, path: readonly (string | number)[]): JsonSchema[] {
  let here = possible(root, document);
  path.forEach((key, depth) => {
    const value = valueAt(document, path.slice(0, depth + 1));
    here = here.flatMap((schema) => inside(schema, key)).flatMap((schema) => possible(schema, value));
  });
  return here;
}

function inside(schema: JsonSchema, key: string | number): JsonSchema[] {
  if (typeof key === 'number') return schema.items === undefined ? [] : [schema.items];
  const { properties, additionalProperties: more } = schema;
  const known = properties?.[key];
  if (known !== undefined) return [known];
  return typeof more === 'object' ? [more] : [];
}

/** Of several kinds those that a value can be; all of them while it does not say. */
function possible(schema: JsonSchema, value: unknown): JsonSchema[] {
  const kinds = schema.oneOf ?? schema.anyOf;
  if (kinds === undefined) return [schema];
  const fitting = kinds.filter(({ properties }) =>
    Object.entries(properties ?? {}).some(
      ([key, { const: fixed }]) => fixed !== undefined && valueAt(value, [key]) === fixed,
    ),
  );
  return fitting.length > 0 ? fitting : kinds;
}
