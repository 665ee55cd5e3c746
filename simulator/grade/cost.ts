import type { Design } from '../design/design';
import { TRAFFIC } from '../design/traffic';
import { viewOf } from '../design/view';
import type { Workload } from '../design/workload';
import { serviceOf } from '../services';
import { everydayOf } from './everyday';
import type { PriceSheet } from './price-sheet';
import type { CostLine } from './report';

const SECONDS_PER_MONTH = 2_628_000;

/** The bill of a design for a month, line by line, in USD. Throws where the sheet lacks an item a service uses. */
export function costOf(
  design: Design,
  workload: Workload,
  prices: PriceSheet,
): { totalUsd: number; lines: CostLine[]; date: string } {
  const view = viewOf(design);
  const everyday = everydayOf(design, workload);
  const lines = design.resources.flatMap((resource) =>
    serviceOf(resource.type)
      .cost(resource, view, workload, everyday)
      .map(({ what, item, quantity }) => line(prices, resource.id, what, item, quantity)),
  );
  const crossing = zoneCrossingShare(design);
  if (crossing > 0) {
    const requests = TRAFFIC.reduce((sum, name) => sum + (workload[name]?.rate ?? 0), 0) * SECONDS_PER_MONTH;
    const gigabytes = (requests * workload.kilobytes * crossing * 2) / 1e6;
    lines.push(line(prices, 'users', 'transfer between zones, both directions', 'transfer.zone', gigabytes));
  }
  return { totalUsd: cents(lines.reduce((sum, l) => sum + l.usd, 0)), lines, date: prices.date };
}

/** Links between zoned parts, of which a request crosses zones with the chance that two even spreads differ. */
function zoneCrossingShare(design: Design): number {
  const zones = new Map(
    design.resources.map((r) => [
      r.id,
      new Set(
        serviceOf(r.type)
          .zones(r)
          .map(({ zone }) => `${r.region}/${zone}`),
      ),
    ]),
  );
  let share = 0;
  for (const { from, to } of design.links) {
    const a = zones.get(from);
    const b = zones.get(to);
    if (a === undefined || b === undefined || a.size === 0 || b.size === 0) continue;
    const balancer = design.resources.find((r) => r.id === from)?.type === 'load-balancer';
    // Traffic between a balancer and its targets is not billed: it is part of the balancer's price.
    if (balancer) continue;
    const common = [...a].filter((zone) => b.has(zone)).length;
    share += 1 - common / (a.size * b.size);
  }
  return share;
}

function line(prices: PriceSheet, resource: string, what: string, item: string, quantity: number): CostLine {
  const price = prices.items[item];
  if (price === undefined) throw new Error(`The price sheet has no item ${item}.`);
  return {
    resource,
    what,
    item,
    quantity: Math.round(quantity * 1000) / 1000,
    unit: price.unit,
    unitUsd: price.usd,
    usd: cents(quantity * price.usd),
  };
}

function cents(usd: number): number {
  return Math.round(usd * 100) / 100;
}
