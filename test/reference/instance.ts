import type { Resource } from '@/simulator';
import type { Clock } from './clock';
import { constantOf } from './constants';
import type { Crew } from './crew';
import type { Places } from './places';
import { Server } from './server';
import type { Station } from './station';

type Config = Extract<Resource, { type: 'ec2-instance' }>;

/** Seconds in which a person at work restarts an application. */
const RESTART_S = 60;

interface Setting {
  config: Config;
  clock: Clock;
  places: Places;
  station: Station;
  /** Zones of its Region. */
  zones: readonly string[];
  /** Seconds from the launch of a copy until it answers. */
  bootS: number;
  crew: Crew;
}

/** One instance that no group looks after. */
export class Instance {
  readonly server: Server;
  readonly #s: Setting;

  constructor(setting: Setting) {
    this.#s = setting;
    const { config, station, places } = setting;
    this.server = new Server(config.region, config.zone, station, true);
    places.onChange(() => this.#placesChanged());
  }

  /** Its host fails: it restarts by itself on another one, or a person launches a copy. */
  loseHost(): void {
    const { config, clock, crew, bootS } = this.#s;
    this.server.running = false;
    const again = () => {
      this.server.running = true;
    };
    if (config.autoRecovery) clock.after(constantOf('ec2-instance', 'autoRecovery'), again);
    else crew.ask(constantOf('ec2-instance', 'launchByHand'), () => clock.after(bootS, again));
  }

  /** Its application hangs until a person restarts it, since its status checks pass. */
  hang(): void {
    this.server.running = false;
    this.#s.crew.ask(RESTART_S, () => {
      this.server.running = true;
    });
  }

  #placesChanged(): void {
    const { config, places, clock, crew, bootS } = this.#s;
    const out = places.isOut(config.region, this.server.zone);
    const was = this.server.answers;
    this.server.reachable = !out;
    if (!out || !was || config.onOutage !== 'relaunch') return;
    crew.ask(constantOf('ec2-instance', 'launchByHand'), () => {
      const zone = this.#s.zones.find((z) => z !== this.server.zone && !places.isOut(config.region, z));
      // The zone may have come back in the meantime.
      if (this.server.answers || zone === undefined) return;
      this.server.running = false;
      this.server.zone = zone;
      this.server.reachable = true;
      clock.after(bootS, () => {
        this.server.running = true;
      });
    });
  }
}
