import { auroraWriter } from './aurora-writer';
import { backlog } from './backlog';
import { coldCache } from './cold-cache';
import { crashedWorker } from './crashed-worker';
import { databaseHost } from './database-host';
import { deletedObjects } from './deleted-objects';
import { fixedAddress } from './fixed-address';
import { hungServer } from './hung-server';
import { lostVolume } from './lost-volume';
import { noQueue } from './no-queue';
import { oneZoneClass } from './one-zone-class';
import { originAway } from './origin-away';
import { poison } from './poison';
import { queueRetention } from './queue-retention';
import { readLoad } from './read-load';
import { regionDatabase } from './region-database';
import { regionName } from './region-name';
import { regionVolume } from './region-volume';
import { release } from './release';
import { rush } from './rush';
import type { Scenario } from './scenario';
import { scratchDisk } from './scratch-disk';
import { shallowProbe } from './shallow-probe';
import { sharedFiles } from './shared-files';
import { shortage } from './shortage';
import { slowDatabase } from './slow-database';
import { spareCapacity } from './spare-capacity';
import { tableMistake } from './table-mistake';
import { workersAway } from './workers-away';
import { wrongDelete } from './wrong-delete';
import { zoneDatabase } from './zone-database';
import { zoneVolume } from './zone-volume';

/** Every scenario, one line each. */
export const scenarios: readonly Scenario[] = [
  zoneDatabase,
  databaseHost,
  wrongDelete,
  hungServer,
  spareCapacity,
  shortage,
  rush,
  shallowProbe,
  release,
  lostVolume,
  zoneVolume,
  fixedAddress,
  deletedObjects,
  originAway,
  oneZoneClass,
  queueRetention,
  crashedWorker,
  poison,
  backlog,
  auroraWriter,
  coldCache,
  noQueue,
  readLoad,
  regionDatabase,
  regionName,
  sharedFiles,
  slowDatabase,
  tableMistake,
  workersAway,
  regionVolume,
  scratchDisk,
];
