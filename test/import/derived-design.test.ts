import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readTemplateFiles } from '@/cli/lab/read-template-files';
import { parseDesign } from '@/simulator';
import { agrees, assess, deriveDesign, EVENTS, readInventory, simulateEvents } from '@/simulator/import';

const cases = ['cfn', 'tf'].flatMap((tool) => {
  const folder = fileURLToPath(new URL(`${tool}/`, import.meta.url));
  const names = readdirSync(folder);
  return names
    .filter((name) => name.endsWith('.expect.yaml'))
    .map((name) => {
      const base = name.slice(0, -'.expect.yaml'.length);
      const template = names.find((n) => n !== name && (n === base || n.replace(/\.[^.]*$/, '') === base));
      const { parameters = {} } = parse(readFileSync(`${folder}${name}`, 'utf8')) as {
        parameters?: Record<string, string>;
      };
      return { tool, base, template: `${folder}${template}`, parameters: new Map(Object.entries(parameters)) };
    });
});

function read({ base, template, parameters }: (typeof cases)[number]) {
  const inventory = readInventory({ files: readTemplateFiles(template), parameters, stack: new Map() });
  return { inventory, assessment: assess(inventory), derived: deriveDesign(inventory, base) };
}

const of = (base: string) => {
  const found = cases.find((c) => c.tool === 'cfn' && c.base === base);
  if (found === undefined) throw new Error(`There is no template ${base}.`);
  return read(found);
};

describe('templates as designs', () => {
  test.each(cases)('$tool/$base can be opened in the lab', (one) => {
    expect(parseDesign(read(one).derived.document).problems).toEqual([]);
  });

  test('rules and runs say the same wherever both can tell', () => {
    const said = cases.flatMap((one) => {
      const { assessment, derived } = read(one);
      const seen = simulateEvents(derived) ?? {};
      return EVENTS.flatMap((event) => {
        const same = agrees(event, assessment.events[event], seen[event], derived);
        return same === null ? [] : [{ what: `${one.tool}/${one.base} ${event}`, same }];
      });
    });
    expect(said.filter(({ same }) => !same)).toEqual([]);
    expect(said.length).toBeGreaterThan(240);
  });

  test('a balancer, its group and their database are joined as requests go', () => {
    const { document } = of('wordpress-in-two-zones').derived;
    expect(document.links.map(({ from, to }) => `${from} > ${to}`)).toEqual([
      'users > balancer',
      'balancer > group',
      'group > posts',
    ]);
    expect(document.resources.find(({ id }) => id === 'group')).toMatchObject({ min: 2, max: 5, zones: ['a', 'b'] });
  });

  test('what the lab has no part for is listed', () => {
    expect(of('something-unknown-beside').derived.left.map(({ id }) => id)).toEqual(['Jobs', 'Handler', 'Grinder']);
    expect(of('single-nat').derived.left.map(({ id }) => id)).toContain('Nat');
  });

  test('runs show the time that the rules promise', () => {
    expect(simulateEvents(of('rds-backup-given').derived)?.db_primary).toMatchObject({ runs: 1, downtime_s: 90 });
    expect(simulateEvents(of('balanced-group').derived)?.instance).toMatchObject({ downtime_s: 0 });
  });
});
