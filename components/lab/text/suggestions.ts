import type { Translator } from '@/language/translator';
import { serviceOf, USERS } from '@/simulator';
import { labelOf, regionsOf, resourcesOf } from '../document';
import { fieldsOf } from '../edits';
import type { Doc } from '../history';
import { type CursorPlace, cursorPlaces, valueAt } from './cursor-place';
import { type JsonSchema, schemasAt } from './schema-at';

/** One thing that can stand where the cursor is. */
export interface Suggestion {
  kind: CursorPlace['kind'];
  /** The name or value, as a document holds it. */
  value: string | number | boolean;
  /** What it is, in a few words. */
  detail: string;
  /** Cannot be left out, or is meant before the others. */
  first: boolean;
}

/** Longest text that is completed, in characters: each completion reads all of it. */
const MOST_CHARACTERS = 100_000;

/** What can stand in place of the word from `from` to `to`: settings and values of the schema, names of the design itself. */
export function suggestionsAt(
  t: Translator<'labDesign'>,
  root: JsonSchema,
  text: string,
  from: number,
  to: number,
): Suggestion[] {
  if (text.length > MOST_CHARACTERS) return [];
  for (const place of cursorPlaces(text, from, to)) {
    const found = place.kind === 'key' ? keysAt(t, root, place) : valuesAt(t, root, place);
    if (found.length > 0) return found;
  }
  return [];
}

/** Settings that are not there yet; those that cannot be left out come first. */
function keysAt(t: Translator<'labDesign'>, root: JsonSchema, { path, document }: CursorPlace): Suggestion[] {
  const there = new Set(Object.keys((valueAt(document, path) as object | undefined) ?? {}));
  const found = new Map<string, Suggestion>();
  for (const { properties, required } of schemasAt(root, document, path)) {
    for (const [name, schema] of Object.entries(properties ?? {})) {
      if (there.has(name) || found.has(name)) continue;
      const first = required?.includes(name) ?? false;
      found.set(name, {
        kind: 'key',
        value: name,
        detail: first ? t('suggestion.required') : settingWords(t, schema),
        first,
      });
    }
  }
  return [...found.values()];
}

function settingWords(t: Translator<'labDesign'>, schema: JsonSchema): string {
  const { type, default: usual, minimum, maximum, enum: values } = schema;
  if (usual !== undefined && typeof usual !== 'object') return t('suggestion.valueUnlessSet', { value: String(usual) });
  if (values !== undefined) return values.join(', ');
  if (minimum !== undefined && maximum !== undefined)
    return t('suggestion.range', { min: String(minimum), max: String(maximum) });
  return type ?? '';
}

function valuesAt(t: Translator<'labDesign'>, root: JsonSchema, { path, document }: CursorPlace): Suggestion[] {
  const of = (value: Suggestion['value'], detail: string, first = false): Suggestion => ({
    ...{ kind: 'value', value, detail, first },
  });
  const found = new Map<Suggestion['value'], Suggestion>();
  for (const [name, words] of namesAt(t, document, path)) found.set(name, of(name, words));
  for (const schema of schemasAt(root, document, path)) {
    const values =
      schema.enum ?? (schema.const === undefined ? (schema.type === 'boolean' ? [true, false] : []) : [schema.const]);
    for (const value of values) {
      const usual = value === schema.default;
      found.set(value, of(value, usual ? t('suggestion.unlessSet') : valueWords(path, value), usual));
    }
  }
  return [...found.values()];
}

/** What a type of resource is called. */
function valueWords(path: CursorPlace['path'], value: Suggestion['value']): string {
  const isType = path[0] === 'resources' && path.length === 3 && path[2] === 'type';
  return isType ? serviceOf(String(value)).title : '';
}

/** Names that the design itself gives: its zones and Regions, and the resources that a setting can name. */
function namesAt(t: Translator<'labDesign'>, document: unknown, path: CursorPlace['path']): [string, string][] {
  if (typeof document !== 'object' || document === null) return [];
  const design = document as Doc;
  const [list, index, key] = path;
  if (typeof key !== 'string') return [];
  const named = (types: readonly string[] | null) =>
    resourcesOf(design)
      .filter(({ type }) => types === null || types.includes(type))
      .map(({ id }): [string, string] => [id, labelOf(t, design, id) === id ? '' : labelOf(t, design, id)]);
  if (list === 'links') {
    if (key === 'from') return [[USERS, ''], ...named(null)];
    return key === 'to' ? named(null) : [];
  }
  if (list !== 'resources' || typeof index !== 'number') return [];
  if (key === 'region') return regionsOf(design).map(({ id, name }) => [id, name === id ? '' : name]);
  const type = valueAt(design, ['resources', index, 'type']);
  const field = fieldsOf(String(type)).find((f) => f.key === key);
  if (field?.kind === 'resource') return named(field.of ?? null);
  if (field?.kind !== 'zone' && field?.kind !== 'zones') return [];
  return [...new Set(regionsOf(design).flatMap(({ zones }) => zones))].map((zone) => [zone, t('suggestion.zone')]);
}
