import type { Fault } from './fault';
import { takeOut } from './outage';

/** Regions of a design in which something stands. */
export const regionOutage: Fault = {
  kind: 'region-outage',
  title: 'Region outage',
  says: 'Everything in one Region, zonal or regional, is unreachable for hours.',
  failureMode: 'region-outage',
  fact: 'regions-azs/multi-az-vs-multi-region',
  perYear: { low: 0.005, value: 0.02, high: 0.1 },
  targets: (design) => {
    const used = new Set(design.resources.map((r) => r.region));
    return design.regions.flatMap(({ id }) => (used.has(id) ? [{ target: id, likeness: id }] : []));
  },
  strike: (run, target) => takeOut(run, target, `Region ${target} is out`, 'regions-azs/region-isolation'),
};
