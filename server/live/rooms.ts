import { database } from '../db/database';
import { listen, type StopListening } from './bus';
import { setLiveClock } from './clock';
import { finishSession, finishUnfinished } from './finish';
import { readLastSeqs } from './reads';
import { Room } from './room';

/** Milliseconds. */
const TIMES = { idle: 300_000, clock: 60_000, look: 10_000 };

interface Running {
  rooms: Map<string, Room>;
  stopListening: StopListening;
  timers: NodeJS.Timeout[];
}

/** One per process, although Next loads this module for pages and routes apart. */
const holder: typeof globalThis & { faultlineLive?: Promise<Running> } = globalThis;

/** The session on this instance, read from the database where it is not known yet. Throws `unknown-live`. */
export async function openRoom(id: string): Promise<Room> {
  const { rooms } = await running();
  const known = rooms.get(id);
  if (known) return known;
  const room = new Room(id, (ended) => void finishSession(ended, room));
  rooms.set(id, room);
  try {
    await room.load();
    return room;
  } catch (error) {
    rooms.delete(id);
    throw error;
  }
}

/** Starts what runs beside the requests: listening to other instances, the clock, and ending what was left open. */
export async function startLive(): Promise<void> {
  await running();
}

/** Closes every stream, so that a server can stop at once; whoever watched reconnects, to another instance if there is one. */
export async function stopLive(): Promise<void> {
  const open = holder.faultlineLive;
  delete holder.faultlineLive;
  const live = await open?.catch(() => undefined);
  if (!live) return;
  for (const timer of live.timers) clearInterval(timer);
  for (const room of live.rooms.values()) room.close();
  await live.stopListening();
}

function running(): Promise<Running> {
  holder.faultlineLive ??= start().catch((error: unknown) => {
    delete holder.faultlineLive;
    throw error;
  });
  return holder.faultlineLive;
}

async function start(): Promise<Running> {
  const { beforeClose } = await database();
  beforeClose(() => void stopLive());
  await setLiveClock();
  const rooms = new Map<string, Room>();
  const stopListening = listen(
    ({ session, seq }) =>
      void rooms
        .get(session)
        ?.catchUp(seq)
        .catch(() => undefined),
    () => void catchUpAll(rooms).catch(() => undefined),
  );
  const every = (ms: number, work: () => Promise<void>) => {
    const timer = setInterval(() => void work().catch(() => undefined), ms);
    timer.unref();
    return timer;
  };
  const timers = [
    every(TIMES.clock, setLiveClock),
    every(TIMES.clock, () => finishUnfinished(openRoom)),
    // Nothing hangs on it while notices arrive; where they do not, it is how the others are heard.
    every(TIMES.look, () => catchUpAll(rooms)),
    every(TIMES.clock, async () => {
      for (const [id, room] of rooms) if (room.isIdle(TIMES.idle)) rooms.delete(id);
    }),
  ];
  return { rooms, stopListening, timers };
}

async function catchUpAll(rooms: Map<string, Room>): Promise<void> {
  if (rooms.size === 0) return;
  const last = await readLastSeqs([...rooms.keys()]);
  await Promise.all([...last].map(([id, seq]) => rooms.get(id)?.catchUp(seq)));
}
