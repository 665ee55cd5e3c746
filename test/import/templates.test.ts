import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readTemplateFiles } from '@/cli/lab/read-template-files';
import { assessFiles, EVENTS } from '@/simulator/import';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

const EventSchema = z.strictObject({
  outcome: z.string(),
  recovery: z.string().optional(),
  resource: z.string().optional(),
  property: z.string().optional(),
  data_loss_s: z.number().optional(),
  downtime_s: z.number().optional(),
  line: z.number().optional(),
});

/** What AWS documents of a template, written before the importer saw it. */
const ExpectationSchema = z.strictObject({
  why: z.string().min(20),
  parameters: z.record(z.string(), z.string()).default({}),
  events: z.strictObject(Object.fromEntries(EVENTS.map((e) => [e, EventSchema])) as Record<string, typeof EventSchema>),
  /** Words that an assumption beside an event must hold. */
  assumes: z.record(z.string(), z.string()).default({}),
  traps: z.array(z.string()).default([]),
});

/** Folders of templates by tool; each case is a file or folder with `<name>.expect.yaml` beside it. */
const cases = ['cfn', 'tf'].flatMap((tool) => {
  const folder = `${ROOT}${tool}/`;
  const names = statSync(folder, { throwIfNoEntry: false }) === undefined ? [] : readdirSync(folder);
  return names
    .filter((name) => name.endsWith('.expect.yaml'))
    .map((name) => {
      const base = name.slice(0, -'.expect.yaml'.length);
      const template = names.find((n) => n !== name && (n === base || n.replace(/\.[^.]*$/, '') === base));
      return { name: `${tool}/${base}`, expectation: `${folder}${name}`, template: `${folder}${template}` };
    });
});

describe('templates of our own, as AWS documents them', () => {
  test.each(cases)('$name', ({ expectation, template }) => {
    const expected = ExpectationSchema.parse(parse(readFileSync(expectation, 'utf8')));
    const assessment = assessFiles({
      files: readTemplateFiles(template),
      parameters: new Map(Object.entries(expected.parameters)),
      stack: new Map(),
    });
    expect(assessment.events, expected.why).toMatchObject(expected.events);
    for (const event of EVENTS) {
      const { outcome, why, line } = assessment.events[event];
      expect(why, event).toMatch(outcome === 'unknown' ? /^Cannot tell, because / : /\.$/);
      expect(line).toBeGreaterThan(0);
    }
    for (const [event, words] of Object.entries(expected.assumes))
      expect(assessment.events[event as (typeof EVENTS)[number]].assumptions.join('\n')).toContain(words);
    expect(assessment.traps.map((t) => t.id)).toEqual(expect.arrayContaining(expected.traps));
  });
});
