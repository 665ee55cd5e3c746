import { describe, expect, it } from 'vitest';
import { classCurve } from '@/classroom/gameday/class-curve';
import { faultOptions, preparedSequence } from '@/classroom/gameday/fault-options';
import { faringAt, type Outcome } from '@/classroom/gameday/outcome';
import { runRound } from '@/classroom/gameday/run-design';
import type { Design, FaultKind } from '@/simulator';
import { packBrief } from '../../simulator/shop';
import { ROUND_S } from './gameday';

const brief = packBrief('shop');

type Struck = [kind: FaultKind, target: string | null];

/** All rounds of a design, one fault after the other. */
function played(design: Design, faults: readonly Struck[], roundS = ROUND_S): Outcome[] {
  const outcomes: Outcome[] = [];
  for (const [at, [kind, target]] of faults.entries()) {
    const before = outcomes.map((one, i) =>
      one.target === null ? null : { kind: faults[i]?.[0] ?? kind, target: one.target },
    );
    outcomes.push(runRound(design, { brief, roundS, before: before.slice(0, at), fault: { kind, target } }));
  }
  return outcomes;
}

describe('a design under one fault after the other', () => {
  it('on one server in one zone is down while that zone is, and says what it lacks', () => {
    const [zone] = played(brief.startDesign, [['zone-outage', 'home/a']]);
    expect(zone).toMatchObject({ target: 'home/a', link: { kind: 'trap' } });
    expect(zone?.downS).toBeGreaterThanOrEqual(ROUND_S / 2);
    expect(faringAt(zone as Outcome, 60).faring).not.toBe('ok');
    expect(zone?.served).toBeLessThan(0.6);
  });

  it('that meets the brief is back within minutes and shows no weak link', () => {
    const rounds = played(brief.modelDesign, [
      ['zone-outage', 'home/a'],
      ['database-primary-loss', null],
      ['instance-loss', null],
    ]);
    for (const { downS, lost, link } of rounds) {
      expect(downS).toBeLessThanOrEqual(180);
      expect(link).toBeNull();
      expect(lost).toBeNull();
    }
    expect(rounds.at(-1)?.steps.at(-1)).toMatchObject([expect.any(Number), 'ok', 1]);
  });

  it('is untouched by a fault that finds nothing in it', () => {
    const [lucky] = played(brief.startDesign, [['zone-outage', 'home/b']]);
    expect(lucky).toEqual({
      target: null,
      steps: [[0, 'ok', 1]],
      downS: 0,
      degradedS: 0,
      served: 1,
      lost: null,
      link: null,
    });
  });

  it('is struck where it hurts most: no other target costs more', () => {
    const [worst] = played(brief.startDesign, [['instance-loss', null]]);
    for (const { id } of brief.startDesign.resources) {
      const [one] = played(brief.startDesign, [['instance-loss', id]]);
      expect(one?.downS ?? 0).toBeLessThanOrEqual(worst?.downS ?? 0);
    }
    expect(worst?.downS).toBeGreaterThan(0);
  });

  it('has lost what was acknowledged where a copy was asked for too late', () => {
    const [gone] = played(brief.startDesign, [['database-primary-loss', null]], 6 * 3600);
    expect(gone?.lost).toMatchObject({ everything: expect.any(Boolean) });
  });

  it('its rounds do not know of later faults: each is the same whatever follows', () => {
    const faults: Struck[] = [
      ['instance-loss', null],
      ['zone-outage', 'home/a'],
      ['load-surge-2', null],
    ];
    for (const design of [brief.startDesign, brief.modelDesign, ...brief.wrongDesigns]) {
      const whole = played(design, faults);
      for (const count of [1, 2]) expect(played(design, faults.slice(0, count))).toEqual(whole.slice(0, count));
    }
  });

  it('its steps add up: they begin with the round, go forward, and make the time down', () => {
    for (const design of [brief.startDesign, brief.modelDesign, ...brief.wrongDesigns])
      for (const { steps, downS, degradedS } of played(design, [
        ['process-hang', null],
        ['zone-outage', 'home/a'],
      ])) {
        expect(steps[0]?.[0]).toBe(0);
        const times = steps.map(([at]) => at);
        expect([...times].sort((a, b) => a - b)).toEqual(times);
        const lasting = (wanted: readonly string[]) =>
          steps.reduce(
            (sum, [at, how], i) => sum + (wanted.includes(how) ? (steps[i + 1]?.[0] ?? ROUND_S) - at : 0),
            0,
          );
        expect(lasting(['down', 'recovering'])).toBeCloseTo(downS, 0);
        expect(lasting(['degraded'])).toBeCloseTo(degradedS, 0);
      }
  });
});

it('a class’s curve counts every design at every moment', () => {
  const outcomes = [brief.startDesign, brief.modelDesign, ...brief.wrongDesigns].flatMap((design) =>
    played(design, [['zone-outage', 'home/a']]),
  );
  for (const { counts } of classCurve(outcomes, ROUND_S))
    expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(outcomes.length);
});

describe('the faults that a brief offers', () => {
  it('name each zone and Region, and of everything else the kind alone', () => {
    const options = faultOptions(brief);
    expect(options.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['zone-outage:home/a', 'zone-outage:home/b', 'instance-loss', 'wrong-delete']),
    );
    expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
    expect(options.find(({ id }) => id === 'zone-outage:home/a')?.title).toBe('Zone a is out');
  });

  it('and the prepared sequence is what its requirements ask about, each once', () => {
    const options = faultOptions(brief);
    const sequence = preparedSequence(brief, options);
    expect(sequence.length).toBeGreaterThan(2);
    for (const id of sequence) expect(options.map((option) => option.id)).toContain(id);
    const kinds = sequence.map((id) => options.find((option) => option.id === id)?.kind);
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});
