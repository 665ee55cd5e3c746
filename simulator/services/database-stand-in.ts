import type { DatabaseClass } from '../design/instance-types';
import type { ResourceBase } from '../design/resource';
import type { Network } from '../kernel/network';
import type { Run } from '../kernel/run';
import { serveQueries } from './query-load';
import { Database } from './running-database';
import { StandIn } from './stand-in';

interface DatabaseStandInConfig extends ResourceBase {
  source: string;
  zone: string;
  class: DatabaseClass;
}

/** A database that people can put in the place of its source: a read replica or a restored backup. */
export abstract class DatabaseStandIn extends StandIn {
  readonly #source: string;
  readonly #class: DatabaseClass;

  constructor(config: DatabaseStandInConfig) {
    super(config, config.zone);
    this.#source = config.source;
    this.#class = config.class;
  }

  protected override source(run: Run): Database | undefined {
    const source = run.component(this.#source);
    return source instanceof Database ? source : undefined;
  }

  override admit(run: Run, network: Network): void {
    const { node, slowness } = this;
    const up = this.up && (this.promoted || this.source(run)?.deleted !== true);
    serveQueries(run, network, { node, up, class: this.#class, slowness, takesWrites: this.promoted });
  }
}
