import { randomUUID } from 'node:crypto';
import type { GameDayHostView, GameDaySharedView } from '../../classroom/gameday/gameday-views';
import { applyEdits } from '../../simulator';
import type { AppServer } from '../../test/helpers/app-server';
import { shop } from '../../test/helpers/lab';
import { LiveBot } from '../../test/helpers/live/live-bot';
import { LiveHost } from '../../test/helpers/live/live-host';
import { calm, joinAll, line, ms, spread, until } from './bench-helpers';

export interface DayWish {
  designs: number;
  database: string;
}

/** Six faults, small ones first. */
const FAULTS = [
  ...['process-hang', 'instance-loss', 'zone-outage:home/a', 'database-primary-loss', 'load-surge-2', 'wrong-delete'],
];

/** Plays a GameDay, prints how long each board took, and says whether every design was run under every fault. */
export async function playGameDay(server: AppServer, { designs, database }: DayWish): Promise<boolean> {
  const origin = () => server.url;
  const host = new LiveHost(origin);
  await host.signUp();
  await host.makeDay('shop');
  await calm(server);
  const idle = server.residentBytes;
  const bots = Array.from({ length: designs }, (_, at) => new LiveBot(origin, `Bot ${at + 1}`));
  let board: GameDayHostView | null = null;
  const leave = host.watch(reader((view) => (board = view)));
  const joins = await joinAll(bots, host);
  await host.command({ type: 'open', minutes: null });
  const entries = await enterAll(bots, host.session);
  await host.command({ type: 'close' });
  const boards: number[] = [];
  const phones: number[] = [];
  const work: number[] = [];
  for (const [round, fault] of FAULTS.entries()) {
    const started = server.processorMs;
    const from = performance.now();
    const complete = () =>
      board?.rounds[round]?.ranAt != null && board.tiles.every((tile) => tile.rounds.length > round);
    // A bot keeps what any session shares; this one plays a GameDay.
    const seen = (bot: LiveBot) => (bot.shared as unknown as GameDaySharedView | null)?.rounds[round]?.ranAt != null;
    await host.command({ type: 'strike', round, fault });
    await until(complete, 'the board');
    boards.push(performance.now() - from);
    await until(() => bots.every(seen), 'every phone');
    phones.push(performance.now() - from);
    work.push(server.processorMs - started);
  }
  const busy = server.residentBytes;
  const tiles = (board as GameDayHostView | null)?.tiles ?? [];
  const missing = tiles.flatMap(({ rounds }) => rounds).filter((outcome) => outcome === null).length;
  for (const bot of bots) bot.stop();
  leave();
  host.client.close();
  process.stdout.write(`${designs} designs, ${FAULTS.length} faults, ${database} database\n`);
  line('join, p50 and p95', spread(joins));
  line('a design entered: graded, stored, p50 and p95', spread(entries));
  line(
    'board complete after a fault, p50 and longest',
    `${spread(boards)}, ${ms(Math.max(...boards))}`,
    'longest 2,000 ms',
  );
  line('the same on every phone, longest', ms(Math.max(...phones)));
  line('processor time of the server, a fault', ms(work.reduce((sum, one) => sum + one, 0) / work.length));
  const megabytes = (bytes: number | null) => (bytes === null ? '?' : `${Math.round(bytes / 1e6)} MB`);
  line('memory of the server, before and after', `${megabytes(idle)}, ${megabytes(busy)}`);
  line('designs on the board, and runs that are missing', `${tiles.length}, ${missing}`);
  return tiles.length === designs && missing === 0;
}

/** Everybody hands in and enters a design: the start, the model and the wrong answers of the brief, and between them. */
async function enterAll(bots: readonly LiveBot[], session: string): Promise<number[]> {
  const { brief } = shop();
  const documents = [brief.start, brief.model, ...brief.wrong.map(({ edits }) => applyEdits(brief.model, edits))];
  const waiting = bots.map((bot, at) => ({ bot, document: documents[at % documents.length] }));
  const took: number[] = [];
  await Promise.all(
    Array.from({ length: 10 }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { bot, document } = next;
        await ok(bot, 'PUT', '/api/designs', { pack: 'aws-ha', brief: 'shop', document, basedOn: 0 });
        const from = performance.now();
        await ok(bot, 'POST', '/api/live/designs', { session, clientId: randomUUID(), attempt: null });
        took.push(performance.now() - from);
      }
    }),
  );
  return took;
}

async function ok(bot: LiveBot, method: string, path: string, body: object): Promise<void> {
  const { status, body: said } = await bot.client.send(method, path, body);
  if (status !== 200) throw new Error(`${bot.nickname}: ${path} answered ${status} ${said.slice(0, 300)}`);
}

/** Reads views out of a host's stream. */
function reader(onView: (view: GameDayHostView) => void): (text: string) => void {
  let buffer = '';
  return (text) => {
    buffer += text;
    const blocks = buffer.split('\n\n');
    buffer = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = /^data: (\{"seq".*)$/m.exec(block)?.[1];
      if (data !== undefined) onView(JSON.parse(data).host);
    }
  };
}
