import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { FAULT_KINDS, MEASURES, type Measure, type Resource, type Service } from '@/simulator';
import { viewOf } from '@/simulator/design/view';
import { SMALL_DESIGNS } from './small-designs';

type AnyService = Service<Resource>;

/** Ids of every fact of the pack. */
export function factIds(): Set<string> {
  const folder = 'content/packs/aws-ha/facts';
  return new Set(
    readdirSync(folder).flatMap((file) => {
      const { facts } = parse(readFileSync(`${folder}/${file}`, 'utf8')) as { facts: { id: string }[] };
      return facts.map((f) => f.id);
    }),
  );
}

/** Whatever is asked of a resource comes down to a setting that it has, or one of its companions. */
function expectResponsible(service: Service): void {
  const { design } = SMALL_DESIGNS[service.type] as (typeof SMALL_DESIGNS)[string];
  const keys = [...service.fields.map(({ key }) => key), 'region'];
  for (const resource of design.resources.filter(({ type }) => type === service.type))
    for (const measure of Object.keys(MEASURES) as Measure[])
      for (const kind of FAULT_KINDS) {
        const named = service.responsible(resource, { measure, faults: [kind] }, viewOf(design));
        if (typeof named === 'string') expect(keys, `${measure} under ${kind}`).toContain(named);
        else expect(design.resources.map(({ id }) => id)).toContain(named.of);
      }
}

/** What every service must keep: laws on facts, constants in their ranges with sources, settings an editor can show. */
export function expectServiceContract(service: AnyService | Service, facts: ReadonlySet<string>): void {
  expect(service.laws.length).toBeGreaterThan(0);
  expectResponsible(service as Service);
  for (const law of service.laws) expect(facts, law.says).toContain(law.fact);
  for (const [name, c] of Object.entries(service.constants)) {
    expect(c.low <= c.value && c.value <= c.high, `${name}: ${c.low} ≤ ${c.value} ≤ ${c.high}`).toBe(true);
    expect(facts, name).toContain(c.fact);
    expect(c.source.length, name).toBeGreaterThan(10);
    expect(c.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
  const schema = z.toJSONSchema(service.schema, { io: 'input' }) as {
    properties: Record<string, SchemaObject & { default?: unknown }>;
  };
  for (const field of service.fields) {
    const property = schema.properties[field.key.split('.')[0] as string];
    expect(property, `${field.key} is a setting`).toBeDefined();
    if (field.default !== undefined && !field.key.includes('.'))
      expect(property?.default, field.key).toEqual(field.default);
    if (field.fact !== undefined) expect(facts, field.key).toContain(field.fact);
    if (field.kind === 'choice') expect(field.options?.length).toBeGreaterThan(1);
  }
  const editable = new Set(service.fields.map(({ key }) => key));
  for (const key of settingsIn(schema))
    if (!OF_EVERY_RESOURCE.has(key)) expect(editable, `${key} can be set in the list`).toContain(key);
}

/** Settings that no service describes: the list gives them to every resource. */
const OF_EVERY_RESOURCE: ReadonlySet<string> = new Set(['id', 'type', 'label', 'region']);

interface SchemaObject {
  type?: unknown;
  properties?: Record<string, SchemaObject>;
}

/** Every setting of a schema by its dotted key. */
function settingsIn({ properties = {} }: SchemaObject): string[] {
  return Object.entries(properties).flatMap(([key, inner]) =>
    inner.properties ? settingsIn(inner).map((deeper) => `${key}.${deeper}`) : [key],
  );
}
