import { badImage } from './bad-image';
import { databasePrimaryLoss } from './database-primary-loss';
import { dependencySlow } from './dependency-slow';
import type { Fault } from './fault';
import { instanceLoss } from './instance-loss';
import type { FaultKind } from './kinds';
import { loadSurge2, loadSurge10 } from './load-surge';
import { lyingHealthCheck } from './lying-health-check';
import { objectDeleted } from './object-deleted';
import { originDown } from './origin-down';
import { poisonMessage } from './poison-message';
import { processHang } from './process-hang';
import { regionOutage } from './region-outage';
import { volumeLoss } from './volume-loss';
import { workerCrash } from './worker-crash';
import { workersDown } from './workers-down';
import { workersDownLong } from './workers-down-long';
import { wrongDelete } from './wrong-delete';
import { zoneOutage } from './zone-outage';
import { zoneOutageShortage } from './zone-outage-shortage';

/** Every fault, one line each, in the order in which reports list them. */
export const faults: readonly Fault[] = [
  processHang,
  lyingHealthCheck,
  instanceLoss,
  badImage,
  zoneOutage,
  zoneOutageShortage,
  regionOutage,
  volumeLoss,
  databasePrimaryLoss,
  wrongDelete,
  objectDeleted,
  originDown,
  dependencySlow,
  loadSurge2,
  loadSurge10,
  workerCrash,
  poisonMessage,
  workersDown,
  workersDownLong,
];

const byKind = new Map(faults.map((f) => [f.kind, f]));

/** The fault of a kind; undefined for kinds that are named but not simulated. */
export function faultOf(kind: FaultKind): Fault | undefined {
  return byKind.get(kind);
}
