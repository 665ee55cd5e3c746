import { describe, expect, test } from 'vitest';
import { eventText } from '@/components/timeline/event-text';
import { worstLoss } from '@/components/timeline/loss';
import { momentAt } from '@/components/timeline/moment';
import { phasesOf } from '@/components/timeline/phases';
import { planTimeline, TIMELINE } from '@/components/timeline/plan';
import { placeOn, ticksOf, timeAt, timeScale } from '@/components/timeline/scale';
import { darkText, lossText } from '@/components/timeline/summary';
import { tracksOf } from '@/components/timeline/tracks';
import { translator } from '@/language/translator';
import { type FaultRef, simulate } from '@/simulator';
import { shop } from '../../helpers/lab';

const words = translator('en', 'timeline');

const { brief } = shop();
const start = (fault: FaultRef) => simulate(brief.startDesign, brief, [fault]);
const model = (fault: FaultRef) => simulate(brief.modelDesign, brief, [fault]);
const zoneA: FaultRef = { kind: 'zone-outage', target: 'home/a' };
const primary: FaultRef = { kind: 'database-primary-loss', target: 'database' };
const hang: FaultRef = { kind: 'process-hang', target: 'web' };

describe('what a run measured, in words', () => {
  test.each([
    ['one zone only, zone out', start(zoneA), 'down 4 h', 'nothing acknowledged is lost'],
    ['one copy only, primary lost', start(primary), 'down 1 h 15 min', '5 min of writes lost (4,500 writes)'],
    ['standby, primary lost', model(primary), 'down 1 min 30 s', 'nothing acknowledged is lost'],
  ])('%s', (_, trace, dark, loss) => {
    expect([darkText(words, trace), lossText(words, trace)]).toEqual([dark, loss]);
  });
});

describe('one instant', () => {
  const trace = model(zoneA);
  const at = (offsetS: number) => momentAt(trace, trace.faultAtS + offsetS);

  test('before the fault everything serves', () => {
    expect([at(-1).states.size, at(-1).down.size, at(-1).takeovers.size]).toEqual([0, 0, 0]);
  });

  test('in between the standby is taking over, and the seconds count down', () => {
    expect([...at(30).down]).toEqual(['home/a']);
    expect(at(30).states.get('database')).toBe('down');
    expect(at(30).takeovers.get('database')).toBe(60);
    expect(at(80).takeovers.get('database')).toBe(10);
  });

  test('then it is the primary', () => {
    expect([...at(90).promoted]).toEqual(['database']);
    expect(at(90).takeovers.size).toBe(0);
    expect(at(90).states.get('database')).toBe('serving');
  });

  test('and the zone comes back after its outage', () => {
    expect(at(14_400).down.size).toBe(0);
  });
});

describe('the way back', () => {
  const phases = (trace: ReturnType<typeof start>) =>
    phasesOf(trace).map(({ name, fromS, toS }) => [name, fromS - trace.faultAtS, toS - trace.faultAtS]);

  test('by a person: until somebody starts, then the work', () => {
    expect(phases(start(primary))).toEqual([
      ['detectAndDecide', 0, 900],
      ['recover', 900, 4500],
    ]);
  });

  test('by itself in one step', () => {
    expect(phases(model(primary))).toEqual([['detectAndRecover', 0, 90]]);
  });

  test('nothing is taken apart where nothing was down', () => {
    const { faultAtS, horizonS, segments } = model(zoneA);
    const quiet = {
      ...model(zoneA),
      events: [],
      segments: segments.slice(0, 1).map((s) => ({ ...s, toS: faultAtS + horizonS })),
    };
    expect(phasesOf(quiet)).toEqual([]);
  });
});

describe('the axis', () => {
  test.each([
    ['zone out, one zone', start(zoneA)],
    ['zone out, two zones', model(zoneA)],
    ['primary lost, one copy', start(primary)],
    ['server hangs', start(hang)],
  ])('%s: runs forward from edge to edge, and back again', (_, trace) => {
    const loss = worstLoss(trace);
    const scale = timeScale(trace, loss?.fromS ?? null);
    const [first, last] = [scale.pieces[0], scale.pieces[scale.pieces.length - 1]];
    expect(first?.fromU).toBe(0);
    expect(last?.toU).toBeCloseTo(1, 9);
    let before = Number.NEGATIVE_INFINITY;
    for (let i = 0; i <= 200; i++) {
      const u = i / 200;
      const timeS = timeAt(scale, u);
      expect(timeS).toBeGreaterThan(before);
      expect(placeOn(scale, timeS)).toBeCloseTo(u, 6);
      before = timeS;
    }
  });

  test('the hours in which nothing changes and all are served are cut out', () => {
    const trace = model(zoneA);
    const cuts = timeScale(trace, null).pieces.filter((piece) => piece.cut);
    expect(cuts).toHaveLength(1);
    expect((cuts[0]?.toS ?? 0) - (cuts[0]?.fromS ?? 0)).toBeGreaterThan(13_000);
  });

  test('a long outage is never cut', () => {
    expect(timeScale(start(zoneA), null).pieces.some((piece) => piece.cut)).toBe(false);
  });

  test('ticks are round and inside', () => {
    const ticks = ticksOf(timeScale(start(primary), null), 8);
    expect(ticks.length).toBeGreaterThan(2);
    expect(ticks.length).toBeLessThanOrEqual(10);
    expect(ticks).toContain(0);
    for (const tick of ticks) expect(Math.abs(tick % 60)).toBe(0);
  });
});

describe('tracks', () => {
  test('a place first, then the parts in the order of the design, each with its states', () => {
    const tracks = tracksOf(words, model(zoneA), brief.modelDesign);
    expect(tracks.map(({ name }) => name)).toEqual(['Zone a', 'Balancer', 'Web servers', 'Orders']);
    expect(tracks[3]?.bands.map(({ fromS, state }) => [fromS - 600, state])).toEqual([
      [Number.NEGATIVE_INFINITY, 'ok'],
      [0, 'down'],
      [90, 'ok'],
    ]);
  });

  test('what happens twice in one second is said once', () => {
    const web = tracksOf(words, model(zoneA), brief.modelDesign).find(({ component }) => component === 'web');
    const starts = web?.happenings.filter(({ what }) => what === 'A replacement starts in zone b');
    expect(starts?.map(({ seqs }) => seqs.length)).toEqual([2]);
  });

  test('people have a track of their own, last', () => {
    expect(tracksOf(words, start(primary), brief.startDesign).map(({ name }) => name)).toEqual(['Orders', 'People']);
  });
});

describe('the plan of the drawing', () => {
  test.each([
    ['zone out, one zone', start(zoneA), brief.startDesign],
    ['zone out, two zones', model(zoneA), brief.modelDesign],
    ['primary lost', start(primary), brief.startDesign],
    ['server hangs', start(hang), brief.startDesign],
  ])('%s: everything stands inside, no name runs into another track', (_, trace, design) => {
    for (const width of [560, 720, 1200]) {
      const plan = planTimeline(words, trace, design, width);
      expect(plan.faultX).toBeGreaterThan(plan.left);
      for (const track of plan.tracks) {
        const next = plan.tracks.find((other) => other.y > track.y);
        for (const { x, label } of track.happenings) {
          expect(x).toBeGreaterThanOrEqual(plan.left);
          expect(x).toBeLessThanOrEqual(plan.right);
          const bottom = track.y + TIMELINE.band + ((label?.row ?? -1) + 1) * TIMELINE.row;
          expect(bottom).toBeLessThanOrEqual(next?.y ?? plan.axisY);
        }
      }
    }
  });

  test('places are called what people call them', () => {
    expect(eventText('Unreachable with home/a', brief.startDesign)).toBe('Unreachable with zone a');
    expect(eventText('Zone home/a is out', brief.startDesign)).toBe('Zone a is out');
    expect(eventText('home/a is back', brief.startDesign)).toBe('Zone a is back');
  });
});
