import type { HotspotItem, NumericItem, PlacingItem } from '@/quiz/item';
import { BriefSchema, DesignSchema } from '@/simulator';
import { soundItem } from './lint/sound-item';

const { options: _options, choose: _choose, kind: _kind, ...shared } = soundItem();
const EVIDENCE = [{ kind: 'fact', fact: 'ebs/az-scope' } as const];

/** A question for a number: 60 seconds, give or take 5. */
export function numericItem(item: Partial<NumericItem> = {}): NumericItem {
  return {
    ...shared,
    stem: 'How long is the shop down after the instance has failed?',
    kind: 'numeric',
    unit: 'seconds',
    tolerance: 5,
    answer: { value: 60, why: 'Two checks of 30 seconds.', evidence: EVIDENCE },
    mistakes: [{ value: 30, why: 'One check is not enough.', evidence: EVIDENCE, belief: 'a/b#m1' }],
    ...item,
  };
}

/** Three things and three places; `sort` has the first two in one group. */
export function placingItem(kind: PlacingItem['kind'], item: Partial<PlacingItem> = {}): PlacingItem {
  const places = kind === 'sort' ? ['1', '1', '2'] : ['2', '1', '3'];
  return {
    ...shared,
    stem: 'Where does each of these belong?',
    kind,
    entries: ['Volume', 'Instance', 'Snapshot'].map((text, index) => ({
      ...{ id: 'abc'[index] ?? '', text, place: places[index] ?? '', why: 'The fact says so.', evidence: EVIDENCE },
    })),
    places: ['Zone', 'Region', 'Edge'].map((text, index) => ({ id: `${index + 1}`, text })),
    ...item,
  };
}

/** Two servers behind a load balancer, of which the database alone is a single point of failure. */
export function hotspotItem(item: Partial<HotspotItem> = {}): HotspotItem {
  const brief = BriefSchema.omit({ start: true, model: true, wrong: true }).parse({
    ...{ faultline: 'brief/1', id: 'spots', title: 'Spots', level: 'easy', story: 'A shop.', teaches: ['ebs'] },
    workload: {},
    requirements: [{ id: 'up', title: 'Up', measure: 'downtime', bound: 300, faults: ['instance-loss'] }],
  });
  const design = DesignSchema.parse({
    faultline: 'design/1',
    resources: [
      { type: 'ec2-instance', id: 'web', zone: 'a' },
      { type: 'rds-instance', id: 'database', zone: 'a' },
    ],
    links: [],
  });
  return {
    ...shared,
    stem: 'Which parts are single points of failure?',
    kind: 'hotspot',
    scenario: { brief, design, drawn: true },
    options: [
      { id: 'web', text: 'web', correct: false, why: 'Another one serves.', evidence: EVIDENCE },
      { id: 'database', text: 'database', correct: true, why: 'Nobody else has it.', evidence: EVIDENCE },
    ],
    ...item,
  };
}
