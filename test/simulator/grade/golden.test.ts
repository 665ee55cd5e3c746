import { describe, expect, it } from 'vitest';
import { type FaultKind, simulate } from '@/simulator';
import { readable } from '../readable-trace';
import { packBrief } from '../shop';

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
