import type { Workload } from '../design/workload';
import type { DesignView, Quantity } from './service';

const SECONDS_PER_MONTH = 2_628_000;

/** The bill for sending every write of a source to a copy in another Region; nothing inside one Region. */
export function transferBetweenRegions(
  view: DesignView,
  source: string,
  region: string,
  workload: Workload,
): Quantity[] {
  const from = view.resource(source)?.region;
  if (from === undefined || from === region) return [];
  const writes = workload.writes?.rate ?? 0;
  const quantity = (writes * SECONDS_PER_MONTH * workload.kilobytes) / 1e6;
  return [{ what: 'copies sent to another Region', item: 'transfer.region', quantity }];
}
