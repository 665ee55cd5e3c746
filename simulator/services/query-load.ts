import { DATABASE_CLASSES, type DatabaseClass } from '../design/instance-types';
import { CLASSES, READS, WRITES } from '../design/traffic';
import type { Network } from '../kernel/network';
import type { Run } from '../kernel/run';
import { waitS } from './fleet';

/**
 * What a database lets through: all it has processors for, in the time M/M/c takes. `slowness` multiplies its service times;
 * `readers` are further copies of the same class that take reads and no writes, also while the first is not up.
 */
export function serveQueries(
  run: Run,
  network: Network,
  db: { node: number; up: boolean; class: DatabaseClass; slowness: number; takesWrites: boolean; readers?: number },
): void {
  const at = db.node * CLASSES;
  const { reads, writes } = run.setting.workload.databaseTimeS;
  const readRate = network.offered[at + READS] as number;
  const takesWrites = db.up && db.takesWrites;
  const writeRate = takesWrites ? (network.offered[at + WRITES] as number) : 0;
  const erlangs = (readRate * reads + writeRate * writes) * db.slowness;
  const own = DATABASE_CLASSES[db.class];
  const processors = own * ((db.up ? 1 : 0) + (db.readers ?? 0));
  const share = erlangs > processors ? processors / erlangs : processors > 0 ? 1 : 0;
  network.passAll(db.node, share);
  const writing = writeRate * writes * db.slowness;
  if (!takesWrites) network.pass[at + WRITES] = 0;
  else if (writing * share > own) network.pass[at + WRITES] = own / writing;
  const rate = readRate + writeRate;
  const service = rate > 0 ? erlangs / rate : 0;
  network.ownLatency[db.node] = rate > 0 && share > 0 ? service + waitS(processors, erlangs, service) : 0;
}
