import { describe, expect, it } from 'vitest';
import { targetsOf } from '@/simulator';
import { design, fleet, run, withDatabase } from '../shop';

const hour = { outageS: 3600 };

describe('outages of places', () => {
  it('take all that is in a Region, however many zones it has (regions-azs/multi-az-vs-multi-region)', () => {
    const d = withDatabase({ deployment: 'multi-az', standbyZone: 'b' });
    expect(run(d, 'zone-outage', 'home/a', hour).evidence.downtimeS).toBeLessThan(120);
    expect(run(d, 'region-outage', 'home', hour).evidence.downtimeS).toBeGreaterThanOrEqual(3600);
  });

  it('strike only Regions and zones in which something stands', () => {
    const d = design([{ id: 'web', type: 'ec2-instance', zone: 'a', region: 'near' }], [['users', 'web']], {
      regions: [{ id: 'home' }, { id: 'near', zones: ['a', 'b'] }],
    });
    expect(targetsOf(d, 'region-outage').map((t) => t.target)).toEqual(['near']);
    expect(targetsOf(d, 'zone-outage-shortage').map((t) => t.target)).toEqual(['near/a']);
  });
});

describe('a zone outage in which capacity is short', () => {
  const launches = (reservation?: object) => {
    const base = fleet(['a', 'b'], 4);
    const d = design(
      [
        ...base.resources,
        ...(reservation === undefined ? [] : [{ id: 'room', type: 'capacity-reservation', zone: 'b', ...reservation }]),
      ],
      [
        ['users', 'balancer'],
        ['balancer', 'web'],
      ],
    );
    const { trace } = run(d, 'zone-outage-shortage', 'home/a', { outageS: 14_400 });
    return trace.events.filter((e) => e.what.startsWith('A replacement starts') && e.timeS < trace.faultAtS + 14_000)
      .length;
  };

  it.each([
    { fact: 'elb/right-number-is-not-instant', reservation: undefined, launched: 0 },
    { fact: 'reserved-instances/regional-reserves-nothing', reservation: { kind: 'regional', count: 4 }, launched: 0 },
    { fact: 'reserved-instances/odcr-for-failover', reservation: { count: 4 }, launched: 2 },
    // Two of the three places are taken by the instances that run in zone b already.
    { fact: 'reserved-instances/zonal-reserves-capacity', reservation: { kind: 'zonal', count: 3 }, launched: 1 },
    {
      fact: 'reserved-instances/zonal-reserves-capacity',
      reservation: { kind: 'zonal', count: 4, instanceType: 'm5.xlarge' },
      launched: 0,
    },
  ])('$fact: $reservation', ({ reservation, launched }) => expect(launches(reservation)).toBe(launched));

  it('is over with the outage (reserved-instances/odcr-for-failover)', () => {
    const { evidence } = run(fleet(['a', 'b'], 4), 'zone-outage-shortage', 'home/a', hour);
    expect(evidence.neverWhole).toBe(false);
  });
});
