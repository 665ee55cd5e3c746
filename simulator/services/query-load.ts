import { DATABASE_CLASSES, type DatabaseClass } from '../design/instance-types';
import { CLASSES, READS, WRITES } from '../design/traffic';
import type { Network } from '../kernel/network';
import type { Run } from '../kernel/run';
import { waitS } from './fleet';

/** What a database lets through: all it has processors for, in the time M/M/c takes. `slowness` multiplies its service times. */
export function serveQueries(
  run: Run,
  network: Network,
  db: { node: number; up: boolean; class: DatabaseClass; slowness: number; takesWrites: boolean },
): void {
  const at = db.node * CLASSES;
  const { reads, writes } = run.setting.workload.databaseTimeS;
  const readRate = network.offered[at + READS] as number;
  const writeRate = db.takesWrites ? (network.offered[at + WRITES] as number) : 0;
  const erlangs = (readRate * reads + writeRate * writes) * db.slowness;
  const processors = DATABASE_CLASSES[db.class];
  const share = db.up ? (erlangs > processors ? processors / erlangs : 1) : 0;
  network.passAll(db.node, share);
  if (!db.takesWrites) network.pass[at + WRITES] = 0;
  const rate = readRate + writeRate;
  const service = rate > 0 ? erlangs / rate : 0;
  network.ownLatency[db.node] = rate > 0 && share > 0 ? service + waitS(processors, erlangs, service) : 0;
}
