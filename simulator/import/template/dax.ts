import { byDefault, mapValue } from '../value';
import type { Mapped } from './mapper';
import type { PropertyReader } from './property-reader';

/** What a tool calls the settings of a DAX cluster. */
export interface DaxNames {
  nodes: string;
  zones: string;
  subnetGroup: string;
}

/** DAX: its clients go through it to the table, so that a cluster without nodes is an outage for them. */
export function daxOf(r: PropertyReader, names: DaxNames): Mapped[] {
  const replicas = mapValue(r.count(names.nodes, 1), (n) => n - 1);
  const subnetGroup = r.ref(names.subnetGroup);
  return [
    {
      kind: 'cache',
      properties: {
        engine: byDefault('dax', r.source()),
        shards: byDefault(1, r.source()),
        replicas,
        automaticFailover: mapValue(replicas, (n) => n > 0),
        multiZone: byDefault(false, r.source()),
        zones: r.zones(names.zones),
        ...(subnetGroup === undefined ? {} : { subnetGroup }),
        snapshotRetentionDays: byDefault(0, r.source()),
        serverless: false,
      },
    },
  ];
}
