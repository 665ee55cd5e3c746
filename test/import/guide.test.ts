import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assessFiles, EVENTS } from '@/simulator/import';

const guide = readFileSync('docs/guides/assess-a-template.md', 'utf8');
const text = /```yaml\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';

function assessWith(parameters: Record<string, string>) {
  return assessFiles({
    files: [{ path: 'shop.yaml', text }],
    parameters: new Map(Object.entries(parameters)),
    stack: new Map(),
  }).events;
}

test('the example of the guide is judged as its table says', () => {
  const events = assessWith({});
  const rows = EVENTS.map((event) => {
    const row = new RegExp(`^\\| ${event} \\| (\\S+) \\| ?(\\S*) \\|$`, 'm').exec(guide);
    return { event, outcome: row?.[1], property: row?.[2] };
  });
  for (const { event, outcome, property } of rows) {
    expect(events[event].outcome, event).toBe(outcome);
    expect(events[event].property, event).toBe(property);
  }
});

test('a standby changes what the guide says it changes', () => {
  const events = assessWith({ Standby: 'true' });
  expect([events.az.outcome, events.db_primary.outcome]).toEqual(['degraded', 'degraded']);
  expect(events.az.assumptions.join('\n')).toContain('Subnets');
});
