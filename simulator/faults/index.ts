import { databasePrimaryLoss } from './database-primary-loss';
import type { Fault } from './fault';
import { instanceLoss } from './instance-loss';
import type { FaultKind } from './kinds';
import { processHang } from './process-hang';
import { volumeLoss } from './volume-loss';
import { wrongDelete } from './wrong-delete';
import { zoneOutage } from './zone-outage';

/** Every fault, one line each, in the order in which reports list them. */
export const faults: readonly Fault[] = [
  processHang,
  instanceLoss,
  zoneOutage,
  volumeLoss,
  databasePrimaryLoss,
  wrongDelete,
];

const byKind = new Map(faults.map((f) => [f.kind, f]));

/** The fault of a kind; undefined for kinds that are named but not simulated. */
export function faultOf(kind: FaultKind): Fault | undefined {
  return byKind.get(kind);
}
