import type { LiveEvent } from '@/classroom/live/game';
import type { LiveLog } from '@/classroom/live/live-log';
import { liveNow } from './clock';

/** Whose view it is. */
export type Viewer = { kind: 'host' } | { kind: 'participant'; id: string };

/** One open connection. */
export interface Connection {
  viewer: Viewer;
  /** Hands a message on; false when the connection is full, and the next `send` should wait for `refresh`. */
  send(message: string): boolean;
  close(): void;
}

interface Watching {
  connection: Connection;
  /** Version of the shared view that it has; 0 for none. */
  sharedVersion: number;
  /** A message was left out since the connection was full. */
  behind: boolean;
}

/** Hosts are shown new answers so often at most, in milliseconds. */
const HOST_PAUSE = 200;

/**
 * Everybody who watches one session here. A message is a view, not a change: whoever missed some needs only the next one. What
 * all participants see alike is written out once, and sent again only when it has changed.
 */
export class Viewers {
  readonly #watching = new Map<Connection, Watching>();
  #shared: { version: number; json: string | null } = { version: 1, json: null };
  #hostTimer: NodeJS.Timeout | undefined;

  constructor(
    readonly inTurn: (work: () => void) => Promise<void>,
    readonly current: () => LiveLog | null,
  ) {}

  get size(): number {
    return this.#watching.size;
  }

  /** Adds a connection and shows it the present. Called in turn, with the log as it is stored. */
  add(connection: Connection, log: LiveLog): void {
    const watching = { connection, sharedVersion: 0, behind: false };
    this.#watching.set(connection, watching);
    this.#send(watching, log);
  }

  remove(connection: Connection): void {
    this.#watching.delete(connection);
  }

  /** A connection that was full can take more. */
  refresh(connection: Connection): void {
    const watching = this.#watching.get(connection);
    if (!watching?.behind) return;
    void this.inTurn(() => {
      const log = this.current();
      if (log && watching.behind) this.#send(watching, log);
    });
  }

  /** Shows what these events have changed, to whom they have changed it. */
  show(log: LiveLog, events: readonly LiveEvent[]): void {
    const audiences = events.map((event) => ({ event, audience: log.game.audience(event) }));
    if (audiences.some(({ audience }) => audience === 'everybody')) {
      this.showAll(log);
      return;
    }
    const touched = new Set(
      audiences.flatMap(({ event, audience }) =>
        audience === 'hosts-and-participant' ? (event.participant ?? []) : [],
      ),
    );
    for (const watching of this.#watching.values()) {
      const { viewer } = watching.connection;
      if (viewer.kind === 'participant' && touched.has(viewer.id)) this.#send(watching, log);
    }
    this.#hostTimer ??= setTimeout(() => void this.inTurn(() => this.#showHosts()), HOST_PAUSE);
  }

  /** Shows everybody the present. */
  showAll(log: LiveLog): void {
    this.#shared = { version: this.#shared.version + 1, json: null };
    for (const watching of this.#watching.values()) this.#send(watching, log);
  }

  closeAll(): void {
    clearTimeout(this.#hostTimer);
    for (const { close } of [...this.#watching.keys()]) close();
    this.#watching.clear();
  }

  #showHosts(): void {
    this.#hostTimer = undefined;
    const log = this.current();
    if (!log) return;
    for (const watching of this.#watching.values()) {
      if (watching.connection.viewer.kind === 'host') this.#send(watching, log);
    }
  }

  #send(watching: Watching, log: LiveLog): void {
    const { connection, sharedVersion } = watching;
    const { version } = this.#shared;
    const fresh = sharedVersion !== version;
    const body =
      connection.viewer.kind === 'host'
        ? `"host":${JSON.stringify(log.game.hostView())}`
        : `${fresh ? `"shared":${this.#sharedJson(log)},` : ''}"own":${JSON.stringify(log.game.ownView(connection.viewer.id))}`;
    const data = `{"seq":${log.seq},"now":${liveNow()},${body}}`;
    watching.behind = !connection.send(`id: ${log.seq}\nevent: view\ndata: ${data}\n\n`);
    if (!watching.behind) watching.sharedVersion = version;
  }

  #sharedJson({ game }: LiveLog): string {
    this.#shared.json ??= JSON.stringify(game.sharedView());
    return this.#shared.json;
  }
}
