import { expect, test } from 'vitest';
import { simulate } from '@/simulator';
import { shop } from '../helpers/lab';

const { brief } = shop();
const outage = { kind: 'zone-outage', target: 'home/a' } as const;
const mistake = { kind: 'wrong-delete', target: 'database' } as const;

test('a second fault strikes when it is told to, and is nobody’s effect', () => {
  const trace = simulate(brief.modelDesign, brief, [outage, { ...mistake, afterS: 600 }]);
  const struck = trace.events.filter(({ causeSeq }) => causeSeq === null).map(({ timeS }) => timeS - trace.faultAtS);
  expect(struck).toEqual([0, 600]);
});

test('without a delay it is the pair that briefs ask for', () => {
  expect(simulate(brief.modelDesign, brief, [outage, { ...mistake, afterS: 0 }])).toEqual(
    simulate(brief.modelDesign, brief, [outage, mistake]),
  );
});

test('without faults nothing happens', () => {
  expect(simulate(brief.modelDesign, brief, []).events).toEqual([]);
});
