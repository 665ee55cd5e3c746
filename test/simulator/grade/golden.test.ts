import { describe, expect, it } from 'vitest';
import { type FaultKind, simulate, type Trace } from '@/simulator';
import { packBrief } from '../shop';

/** A trace as people read it: when, who, what, from what; then the shares served. */
function readable(trace: Trace): string {
  const events = trace.events.map(
    (e) =>
      `${e.seq} ${e.timeS - trace.faultAtS} s ${e.component}${e.state === null ? '' : ` ${e.state}`}: ${e.what}${e.causeSeq === null ? '' : ` <- ${e.causeSeq}`}`,
  );
  const shares = trace.segments.map((s) => {
    const served = s.served.reduce((a, b) => a + b, 0) / s.offered.reduce((a, b) => a + b, 0);
    return `${s.fromS - trace.faultAtS} to ${s.toS - trace.faultAtS} s: ${(100 * served).toFixed(2)} % served in ${(1000 * s.latencyS).toFixed(1)} ms`;
  });
  const losses = trace.losses.map((l) => `${l.store} loses ${l.seconds} s, ${l.writes} writes`);
  return `${[...events, '', ...shares, ...losses].join('\n')}\n`;
}

describe('the model answer of the shop', () => {
  const brief = packBrief('shop');

  it.each([
    ['zone-outage', 'home/a'],
    ['zone-outage', 'home/b'],
    ['instance-loss', 'web'],
    ['process-hang', 'web'],
    ['database-primary-loss', 'database'],
    ['wrong-delete', 'database'],
  ] as const satisfies readonly (readonly [FaultKind, string])[])('under %s of %s', async (kind, target) => {
    const trace = simulate(brief.modelDesign, brief, [{ kind, target }]);
    const file = `shop-${kind}-${target.replace('/', '-')}.txt`;
    await expect(readable(trace)).toMatchFileSnapshot(`../../golden/simulator/${file}`);
  });
});

describe('the model answers of other briefs', () => {
  it.each([
    ['club-address', 'zone-outage', 'home/a'],
    ['photo-archive', 'origin-down', 'pictures'],
    ['photo-archive', 'object-deleted', 'pictures'],
    ['picture-jobs', 'worker-crash', 'queue'],
    ['picture-jobs', 'poison-message', 'queue'],
    ['release-day', 'bad-image', 'web'],
    ['rush-for-room', 'zone-outage-shortage', 'home/a'],
    ['ledger-volume', 'zone-outage', 'home/a'],
    ['two-regions', 'region-outage', 'home'],
  ] as const satisfies readonly (readonly [string, FaultKind, string])[])(
    '%s under %s of %s',
    async (id, kind, target) => {
      const brief = packBrief(id);
      const trace = simulate(brief.modelDesign, brief, [{ kind, target }]);
      const file = `${id}-${kind}-${target.replace('/', '-')}.txt`;
      await expect(readable(trace)).toMatchFileSnapshot(`../../golden/simulator/${file}`);
    },
  );
});
