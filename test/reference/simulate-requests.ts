import type { Context, Design, FaultRef, Resource } from '@/simulator';
import { DATABASE_CLASSES, INSTANCE_TYPES } from '@/simulator/design/instance-types';
import { Balancer } from './balancer';
import { Clock } from './clock';
import { constantOf } from './constants';
import { Crew } from './crew';
import { Database, type ReferenceLoss } from './database';
import { Group } from './group';
import { Instance } from './instance';
import { Luck } from './luck';
import { Places } from './places';
import type { Server } from './server';
import { Station } from './station';

type Of<T extends Resource['type']> = Extract<Resource, { type: T }>;
type Kind = 'reads' | 'writes';

/** When the fault strikes, in seconds from the start. */
export const FAULT_AT_S = 600;

/** Every request of a run: when it came, whether it was served in the end, and when it was asked, again and again. */
export interface Requests {
  times: number[];
  served: boolean[];
  tries: number[];
}

export interface ReferenceRun {
  reads: Requests;
  writes: Requests;
  losses: ReferenceLoss[];
  /** Every place where a request waited. */
  stations: readonly Station[];
}

/**
 * The slow simulator: every request is a thing that arrives at random, finds a node, a server and a database, waits in their queues, and is
 * served or not. It knows a balancer with instances and groups behind it, a database, and a read replica.
 */
export function simulateRequests(design: Design, context: Context, fault: FaultRef, seed: number): ReferenceRun {
  return new World(design, context, seed).run(fault);
}

class World {
  readonly #design: Design;
  readonly #context: Context;
  readonly #clock = new Clock();
  readonly #luck: Luck;
  readonly #crew: Crew;
  readonly #places = new Places();
  readonly #stations: Station[] = [];
  readonly #balancer: Balancer;
  readonly #instances = new Map<string, Instance>();
  readonly #groups = new Map<string, Group>();
  readonly #database: Database | null;
  readonly #replica: { zone: string; region: string; station: Station } | null;
  readonly #replicaUse: 'spread' | 'fallback' | null;

  constructor(design: Design, context: Context, seed: number) {
    this.#design = design;
    this.#context = context;
    this.#luck = new Luck(seed);
    this.#crew = new Crew(this.#clock, context.operators.reactionS);
    const [balancer] = this.#all('load-balancer');
    if (balancer === undefined) throw new Error('The reference knows designs with a balancer only.');
    this.#balancer = new Balancer(balancer, this.#clock, this.#luck, this.#places);
    for (const config of this.#all('ec2-instance')) this.#addInstance(config);
    for (const config of this.#all('auto-scaling-group')) this.#addGroup(config);
    this.#balancer.open();
    const [database] = this.#all('rds-instance');
    this.#database = database === undefined ? null : this.#addDatabase(database);
    const [replica] = this.#all('rds-read-replica');
    this.#replica = replica === undefined ? null : { ...replica, station: this.#databaseStation(replica.class) };
    const use = design.links.find((l) => l.to === replica?.id)?.use;
    this.#replicaUse = use === 'spread' || use === 'fallback' ? use : null;
    this.#places.onChange(() => {
      if (this.#replica !== null && this.#places.isOut(this.#replica.region, this.#replica.zone))
        this.#replica.station.stop();
    });
  }

  run(fault: FaultRef): ReferenceRun {
    const reads = { times: [], served: [], tries: [] };
    const writes = { times: [], served: [], tries: [] };
    this.#arrive('reads', reads);
    this.#arrive('writes', writes);
    this.#clock.at(FAULT_AT_S, () => this.#strike(fault));
    // Whoever came before the end may still ask again after it.
    const patienceS = this.#waits().reduce((sum, wait) => sum + wait, 0);
    this.#clock.runUntil(FAULT_AT_S + this.#context.horizonS + patienceS);
    return { reads, writes, losses: this.#database?.losses ?? [], stations: this.#stations };
  }

  #all<T extends Resource['type']>(type: T): Of<T>[] {
    return this.#design.resources.filter((r): r is Of<T> => r.type === type);
  }

  #zones(region: string): readonly string[] {
    return this.#design.regions.find((r) => r.id === region)?.zones ?? [];
  }

  #bootS(image: string | undefined): number {
    const found = this.#all('ami').find((a) => a.id === image);
    return constantOf('ami', found?.software === 'bootstrap' ? 'bootstrapBoot' : 'bakedBoot');
  }

  #station(processors: number, meanS: number): Station {
    const station = new Station(this.#clock, this.#luck, processors, meanS);
    this.#stations.push(station);
    return station;
  }

  #serverStation(type: keyof typeof INSTANCE_TYPES): Station {
    return this.#station(INSTANCE_TYPES[type], this.#context.workload.serverTimeS.reads);
  }

  #databaseStation(type: keyof typeof DATABASE_CLASSES): Station {
    return this.#station(DATABASE_CLASSES[type], this.#context.workload.databaseTimeS.reads);
  }

  #addInstance(config: Of<'ec2-instance'>): void {
    const instance = new Instance({
      config,
      clock: this.#clock,
      places: this.#places,
      station: this.#serverStation(config.instanceType),
      zones: this.#zones(config.region),
      bootS: this.#bootS(config.image),
      crew: this.#crew,
    });
    this.#instances.set(config.id, instance);
    this.#balancer.begin(instance.server);
  }

  #addGroup(config: Of<'auto-scaling-group'>): void {
    const group = new Group({
      config,
      clock: this.#clock,
      places: this.#places,
      balancer: this.#balancer,
      station: () => this.#serverStation(config.instanceType),
      bootS: this.#bootS(config.image),
      defaultGraceS: this.#design.tool === 'console' ? 300 : 0,
    });
    this.#groups.set(config.id, group);
  }

  #addDatabase(config: Of<'rds-instance'>): Database {
    const byTool = { console: 7, cloudformation: 1, terraform: 0 };
    return new Database({
      config,
      clock: this.#clock,
      luck: this.#luck,
      places: this.#places,
      station: () => this.#databaseStation(config.class),
      zones: this.#zones(config.region),
      retentionDays: config.backupRetentionDays ?? byTool[this.#design.tool],
      crew: this.#crew,
      noticeS: this.#context.operators.noticeS,
    });
  }

  #strike({ kind, target }: FaultRef): void {
    if (kind === 'zone-outage' || kind === 'region-outage') {
      this.#places.set(target, true);
      this.#clock.after(this.#context.outageS, () => this.#places.set(target, false));
    } else if (kind === 'instance-loss') {
      this.#instances.get(target)?.loseHost();
      this.#groups.get(target)?.loseOne();
    } else if (kind === 'process-hang') {
      this.#instances.get(target)?.hang();
      this.#groups.get(target)?.hangOne();
    } else if (kind === 'database-primary-loss') this.#database?.losePrimary();
    else if (kind === 'wrong-delete') this.#database?.wrongDelete();
    else throw new Error(`The reference does not know ${kind}.`);
  }

  /** Poisson arrivals of one class. */
  #arrive(kind: Kind, into: Requests): void {
    const rate = this.#context.workload[kind]?.rate ?? 0;
    if (rate <= 0) return;
    this.#clock.after(this.#luck.exponential(1 / rate), () => {
      const i = into.times.push(this.#clock.now) - 1;
      into.served[i] = false;
      this.#ask(kind, this.#waits(), into.tries, (served) => {
        into.served[i] = served;
      });
      this.#arrive(kind, into);
    });
  }

  /** How long a client waits before each further attempt. */
  #waits(): number[] {
    const { retries } = this.#context.workload;
    if (retries === undefined) return [];
    const { attempts, backoff, waitS } = retries;
    return Array.from({ length: attempts - 1 }, (_, k) => (backoff === 'exponential' ? waitS * 2 ** k : waitS));
  }

  /** A client asks until it is served or has no attempt left. */
  #ask(kind: Kind, [wait, ...waits]: readonly number[], tries: number[], done: (served: boolean) => void): void {
    tries.push(this.#clock.now);
    this.#handle(kind, (served) => {
      if (served || wait === undefined) done(served);
      else this.#clock.after(wait, () => this.#ask(kind, waits, tries, done));
    });
  }

  #handle(kind: Kind, done: (served: boolean) => void): void {
    const server: Server | null = this.#balancer.choose();
    if (server === null || !server.answers) {
      done(false);
      return;
    }
    server.station.serve((served) => {
      if (!served || this.#database === null) done(served);
      else this.#query(kind, done);
    });
  }

  #query(kind: Kind, done: (served: boolean) => void): void {
    const database = this.#database as Database;
    if (kind === 'writes') database.write(done);
    else if (this.#asksReplica(database)) (this.#replica as { station: Station }).station.serve(done);
    else database.read(done);
  }

  /** Half of the reads where they are spread; all of them where the database does not answer. */
  #asksReplica(database: Database): boolean {
    // What a person deleted is gone on its copy as well.
    if (this.#replica === null || this.#replicaUse === null || database.deleted) return false;
    if (this.#places.isOut(this.#replica.region, this.#replica.zone)) return false;
    if (!database.answersReads) return true;
    return this.#replicaUse === 'spread' && this.#luck.uniform() < 0.5;
  }
}
