import type { Resource } from '@/simulator';
import type { Clock } from './clock';
import { constantOf } from './constants';
import type { Crew } from './crew';
import type { Luck } from './luck';
import type { Places } from './places';
import type { Station } from './station';

type Config = Extract<Resource, { type: 'rds-instance' }>;

interface Setting {
  config: Config;
  clock: Clock;
  luck: Luck;
  places: Places;
  station: () => Station;
  zones: readonly string[];
  retentionDays: number;
  crew: Crew;
  noticeS: number;
}

interface Copy {
  zone: string;
  alive: boolean;
  station: Station;
}

/** What a database could not give back: acknowledged writes after the moment that it was restored to. */
export interface ReferenceLoss {
  /** Age of that moment when the loss happened; infinite where nothing could be restored. */
  seconds: number;
  writes: number;
}

/** A relational database: a writer, its standbys, and its backups. */
export class Database {
  /** The table that every request needs is gone, here and on all that follows. */
  deleted = false;
  readonly losses: ReferenceLoss[] = [];
  readonly #s: Setting;
  readonly #copies: Copy[];
  #writer: Copy;
  /** Connections are broken until a standby has taken over. */
  #failingOver = false;

  #restoring = false;
  /** Moments of acknowledged writes. */
  readonly #acknowledged: number[] = [];

  constructor(setting: Setting) {
    this.#s = setting;
    const { config, places, station, zones } = setting;
    const others = zones.filter((z) => z !== config.zone);
    const standby = config.standbyZone ?? others[0];
    const third = others.find((z) => z !== standby);
    const count = { single: 1, 'multi-az': 2, 'multi-az-cluster': 3 }[config.deployment];
    this.#copies = [config.zone, standby, third].slice(0, count).map((zone) => ({
      zone: zone as string,
      alive: true,
      station: station(),
    }));
    this.#writer = this.#copies[0] as Copy;
    places.onChange(() => this.#placesChanged());
  }

  /** Serves a write on the writer. */
  write(done: (served: boolean) => void): void {
    if (this.deleted || this.#failingOver || !this.#works(this.#writer)) done(false);
    else
      this.#writer.station.serve((served) => {
        if (served) this.#acknowledged.push(this.#s.clock.now);
        done(served);
      });
  }

  /** Serves a read: by the standbys of a cluster too, which go on while the writer fails over (rds/multi-az-db-cluster). */
  read(done: (served: boolean) => void): void {
    const cluster = this.#s.config.deployment === 'multi-az-cluster';
    const readable = cluster
      ? this.#copies.filter((c) => this.#works(c) && !(this.#failingOver && c === this.#writer))
      : [this.#writer].filter((c) => this.#works(c) && !this.#failingOver);
    const copy = this.deleted ? undefined : this.#s.luck.of(readable);
    if (copy === undefined) done(false);
    else copy.station.serve(done);
  }

  /** Whether anybody answers reads. */
  get answersReads(): boolean {
    if (this.deleted) return false;
    if (this.#s.config.deployment === 'multi-az-cluster') return this.#copies.some((c) => this.#works(c));
    return this.#works(this.#writer) && !this.#failingOver;
  }

  /** The host or the storage of the writer is lost. */
  losePrimary(): void {
    this.#kill(this.#writer);
    if (this.#copies.length > 1) this.#failOver();
    else this.#restore(constantOf('rds-instance', 'logUpload'));
  }

  /** A person deletes what every request needs; every copy repeats it. Backups hold all up to just before. */
  wrongDelete(): void {
    this.deleted = true;
    this.#restore(0, this.#s.noticeS);
  }

  #works(copy: Copy): boolean {
    return copy.alive && !this.#s.places.isOut(this.#s.config.region, copy.zone);
  }

  #kill(copy: Copy): void {
    copy.alive = false;
    copy.station.stop();
  }

  #failOver(): void {
    const { clock, config } = this.#s;
    this.#failingOver = true;
    const name = config.deployment === 'multi-az-cluster' ? 'clusterFailover' : 'failover';
    clock.after(constantOf('rds-instance', name), () => {
      const next = this.#copies.find((c) => c !== this.#writer && this.#works(c));
      this.#failingOver = false;
      if (next !== undefined) this.#writer = next;
    });
  }

  #placesChanged(): void {
    const { config, places } = this.#s;
    for (const copy of this.#copies) if (places.isOut(config.region, copy.zone)) copy.station.stop();
    if (!places.isOut(config.region, this.#writer.zone) || this.#failingOver) return;
    if (this.#copies.some((c) => this.#works(c))) this.#failOver();
    else if (config.onOutage === 'restore' && !places.isOut(config.region))
      this.#restore(constantOf('rds-instance', 'logUpload'));
  }

  /** A person restores the newest backup into a new instance: as of `ageS` ago by the logs, else the last manual snapshot. */
  #restore(ageS: number, noticedS?: number): void {
    if (this.#restoring) return;
    const { clock, config, crew, places, retentionDays, zones } = this.#s;
    const lostAtS = clock.now;
    const seconds = retentionDays > 0 ? ageS : (config.manualSnapshotEveryS ?? Number.POSITIVE_INFINITY);
    const lose = () =>
      this.losses.push({
        seconds,
        writes: this.#acknowledged.filter((t) => t > lostAtS - seconds && t <= lostAtS).length,
      });
    if (seconds === Number.POSITIVE_INFINITY) {
      if (this.deleted || !this.#writer.alive) lose();
      return;
    }
    this.#restoring = true;
    const restored = () => {
      this.#restoring = false;
      // The zone may have come back with all its data.
      if (!this.deleted && this.#works(this.#writer)) return;
      lose();
      this.deleted = false;
      this.#writer.alive = true;
      if (places.isOut(config.region, this.#writer.zone))
        this.#writer.zone = zones.find((z) => !places.isOut(config.region, z)) ?? this.#writer.zone;
    };
    crew.ask(constantOf('rds-instance', 'restore'), restored, noticedS);
  }
}
